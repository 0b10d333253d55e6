package dev.offprint.ui.triage;

import org.kordamp.ikonli.Ikon;

/// An action for the paper on screen: a button that shows its key.
///
/// @param key as displayed to the user
public record TriageButton(Ikon icon, String name, String key, Runnable action) {}
