package dev.offprint.ui.triage;

import org.jspecify.annotations.Nullable;

/// Where to go when all have been seen.
///
/// @param name  what the next list is called; null when nothing is unread anywhere else
/// @param next  goes through that list
/// @param leave goes back to the window as it was
public record NextDay(@Nullable String name, Runnable next, Runnable leave) {}
