package dev.offprint.ui.triage;

import org.jspecify.annotations.Nullable;

/// Where to continue after triage.
///
/// @param name  title of the next list; null if nothing is unread
/// @param next  starts triage of that list
/// @param leave returns to the normal window
public record NextDay(@Nullable String name, Runnable next, Runnable leave) {}
