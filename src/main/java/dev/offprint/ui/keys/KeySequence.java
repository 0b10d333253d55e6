package dev.offprint.ui.keys;

import dev.offprint.ui.fx.Localization;
import org.jspecify.annotations.Nullable;

/// What is pressed for a command: one chord, or two one after the other as in `g d`.
public record KeySequence(KeyStroke first, @Nullable KeyStroke second) {
    /// One chord or two with a space between them; null when that is no way to press anything.
    static @Nullable KeySequence read(String text) {
        var parts = text.strip().split(" +", -1);
        try {
            return switch (parts.length) {
                case 1 -> new KeySequence(KeyStroke.read(parts[0]), null);
                case 2 -> new KeySequence(KeyStroke.read(parts[0]), KeyStroke.read(parts[1]));
                default -> null;
            };
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// As [#read] reads it.
    String text() {
        return second == null ? first.text() : first.text() + " " + second.text();
    }

    /// As a person would write it.
    public String shown(Localization texts) {
        return second == null ? first.shown(texts) : first.shown(texts) + " " + second.shown(texts);
    }

    /// Whether both cannot be told apart when they are pressed: they are the same, or one is how the other begins.
    boolean clashes(KeySequence other) {
        return first.equals(other.first) && (second == null || other.second == null || second.equals(other.second));
    }
}
