package dev.offprint.ui.reader;

import java.time.Duration;

/// What makes a paper on screen count as read.
public sealed interface ReadPolicy {
    /// Its having been there that long; at once when that is nothing.
    record After(Duration time) implements ReadPolicy {}

    /// Its having been scrolled, or its end having been on screen when somebody wanted to scroll on.
    record Scrolled() implements ReadPolicy {}

    /// Nothing but somebody's saying so.
    record Said() implements ReadPolicy {}
}
