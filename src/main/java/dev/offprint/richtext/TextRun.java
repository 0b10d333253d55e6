package dev.offprint.richtext;

import org.jspecify.annotations.Nullable;

/// Characters of a [ComposedText] text that are set alike: words, or one formula, which takes the place of one
/// character.
///
/// @param start where it begins in the shown text
/// @param address where a click on it leads; null for nowhere
public record TextRun(
        int start,
        String text,
        TextStyle face,
        @Nullable String address,
        @Nullable FormulaText formula) {
    /// What stands for a formula in the shown text.
    static final char PLACE = '\uFFFC';

    public int end() {
        return start + text.length();
    }
}
