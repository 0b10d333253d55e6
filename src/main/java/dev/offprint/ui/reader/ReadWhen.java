package dev.offprint.ui.reader;

import java.time.Duration;

/// What makes a paper on screen count as read.
public sealed interface ReadWhen {
    /// Its having been there that long; at once when that is nothing.
    record After(Duration time) implements ReadWhen {}

    /// Its having been scrolled, or its end having been on screen when somebody wanted to scroll on.
    record Scrolled() implements ReadWhen {}

    /// Nothing but somebody's saying so.
    record Said() implements ReadWhen {}
}
