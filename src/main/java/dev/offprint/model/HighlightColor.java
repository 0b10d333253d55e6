package dev.offprint.model;

import java.util.Locale;

/// The colour of a marked passage.
public enum HighlightColor {
    YELLOW,
    GREEN,
    BLUE,
    RED;

    /// As it is stored.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static HighlightColor read(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
