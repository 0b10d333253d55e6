package dev.offprint.ui.reader;

import java.time.Duration;

/// When a paper on screen counts as read.
public sealed interface ReadPolicy {
    /// After it was on screen for this time; at once if zero.
    record After(Duration time) implements ReadPolicy {}

    /// After scrolling, or after scrolling was attempted at its end.
    record Scrolled() implements ReadPolicy {}

    /// Only by an explicit command.
    record Said() implements ReadPolicy {}
}
