package dev.offprint.ui.shell;

import dev.offprint.ui.fx.Texts;
import org.jspecify.annotations.Nullable;

/// What is pressed for a command: one chord, or two one after the other as in `g d`.
record Strokes(Chord first, @Nullable Chord second) {
    /// One chord or two with a space between them; null when that is no way to press anything.
    static @Nullable Strokes read(String text) {
        var parts = text.strip().split(" +", -1);
        try {
            return switch (parts.length) {
                case 1 -> new Strokes(Chord.read(parts[0]), null);
                case 2 -> new Strokes(Chord.read(parts[0]), Chord.read(parts[1]));
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
    String shown(Texts texts) {
        return second == null ? first.shown(texts) : first.shown(texts) + " " + second.shown(texts);
    }

    /// Whether both cannot be told apart when they are pressed: they are the same, or one is how the other begins.
    boolean clashes(Strokes other) {
        return first.equals(other.first) && (second == null || other.second == null || second.equals(other.second));
    }
}
