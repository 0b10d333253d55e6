package dev.offprint.ui.fx;

import java.text.Bidi;
import java.util.function.ToDoubleFunction;

/// Breaks text into lines where JavaFX does it wrongly. Text that already contains line breaks is laid out correctly.
///
/// For right-to-left text JavaFX 26.0.1 throws an `ArrayIndexOutOfBoundsException` during layout
/// (`PrismTextLayout.computeTrailingSpaceWidth`), after which the whole window is no longer laid out; text with
/// combining accents, or in scripts with contextual shaping, it does not break at all.
final class LineBreaker {
    /// First and last character of each block that JavaFX passes to the system's text shaper.
    private static final char[][] SHAPED = {
        {'\u0300', '\u036f'}, // combining accents, as in a formula in plain text
        {'\u0900', '\u0dff'}, // the scripts of India
        {'\u0e00', '\u0e7f'}, // Thai
        {'\u1000', '\u11ff'}, // Myanmar, Georgian, parts of Korean syllables
        {'\u1780', '\u17ff'}, // Khmer
        {'\u200c', '\u200f'}, // joiners and direction marks
        {'\u202a', '\u202e'} // embeddings
    };

    private LineBreaker() {}

    /// Whether JavaFX would lay out this text wrongly.
    static boolean isNeeded(String text) {
        return isRightToLeft(text) || isShaped(text);
    }

    /// Whether the text contains right-to-left letters.
    static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Whether JavaFX lays out the text as one unbreakable run.
    static boolean isShaped(String text) {
        return text.chars().anyMatch(character -> character >= SHAPED[0][0] && isInBlock(character));
    }

    private static boolean isInBlock(int character) {
        for (var block : SHAPED) {
            if (character >= block[0] && character <= block[1]) {
                return true;
            }
        }
        return false;
    }

    /// The text with some of its spaces replaced by line breaks; all character positions stay the same.
    ///
    /// @param width   line width; no limit if not positive
    /// @param measure measures the width of a string
    static String breakLines(String text, double width, ToDoubleFunction<String> measure) {
        if (width <= 0) {
            return text;
        }
        var lines = new StringBuilder(text);
        double space = measure.applyAsDouble(" ");
        double line = 0;
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf(' ', from);
            to = to < 0 ? text.length() : to;
            double word = measure.applyAsDouble(text.substring(from, to));
            if (line > 0 && line + space + word > width) {
                lines.setCharAt(from - 1, '\n');
                line = word;
            } else {
                line += (line > 0 ? space : 0) + word;
            }
            from = to + 1;
        }
        return lines.toString();
    }
}
