package dev.offprint.ui.triage;

import org.kordamp.ikonli.Ikon;

/// Something to do with the paper on screen: a button that names its key.
///
/// @param key as a person would write it
public record TriageButton(Ikon icon, String name, String key, Runnable action) {}
