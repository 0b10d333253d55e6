package dev.offprint.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /// The one that follows; null for the last.
    public @Nullable HighlightColor next() {
        return switch (this) {
            case YELLOW -> GREEN;
            case GREEN -> BLUE;
            case BLUE -> RED;
            case RED -> null;
        };
    }

    public static HighlightColor read(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
