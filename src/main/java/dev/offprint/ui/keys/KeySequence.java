package dev.offprint.ui.keys;

import dev.offprint.ui.fx.Localization;
import org.jspecify.annotations.Nullable;

/// The keys of a command: one stroke, or two in sequence as in `g d`.
public record KeySequence(KeyStroke first, @Nullable KeyStroke second) {
    /// Parses one or two strokes separated by a space; null if the text is invalid.
    static @Nullable KeySequence parse(String text) {
        var parts = text.strip().split(" +", -1);
        try {
            return switch (parts.length) {
                case 1 -> new KeySequence(KeyStroke.parse(parts[0]), null);
                case 2 -> new KeySequence(KeyStroke.parse(parts[0]), KeyStroke.parse(parts[1]));
                default -> null;
            };
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// The text that [#parse] accepts.
    String text() {
        return second == null ? first.text() : first.text() + " " + second.text();
    }

    /// The keys as displayed to the user.
    public String displayText(Localization texts) {
        return second == null ? first.displayText(texts) : first.displayText(texts) + " " + second.displayText(texts);
    }

    /// Whether both sequences conflict: they are equal, or one is a prefix of the other.
    boolean conflictsWith(KeySequence other) {
        return first.equals(other.first) && (second == null || other.second == null || second.equals(other.second));
    }
}
