package dev.offprint.maths;

import org.jspecify.annotations.Nullable;

/// Characters of a [Composed] text that are set alike: words, or one formula, which takes the place of one character.
///
/// @param start   where it begins in the shown text
/// @param address where a click on it leads; null for nowhere
public record Run(
        int start,
        String text,
        Face face,
        @Nullable String address,
        @Nullable Formula formula) {
    public int end() {
        return start + text.length();
    }
}
