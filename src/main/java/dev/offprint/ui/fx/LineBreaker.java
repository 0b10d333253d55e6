package dev.offprint.ui.fx;

import java.text.Bidi;
import java.util.function.ToDoubleFunction;

/// Breaks texts into lines by ourselves where JavaFX does it wrongly. Texts with line breaks in them it sets well.
///
/// Of those that run from right to left JavaFX 26.0.1 throws an `ArrayIndexOutOfBoundsException` out of its layout
/// (`PrismTextLayout.computeTrailingSpaceWidth`), and with that stops laying out the whole window; those with accents
/// of
/// their own, or in scripts whose letters change with their neighbours, it does not break at all.
final class LineBreaker {
    /// The first and last sign of each block that JavaFX has shaped by the system.
    private static final char[][] SHAPED = {
        {'\u0300', '\u036f'}, // accents of their own, as in a formula in words
        {'\u0900', '\u0dff'}, // the scripts of India
        {'\u0e00', '\u0e7f'}, // Thai
        {'\u1000', '\u11ff'}, // Myanmar, Georgian, parts of Korean syllables
        {'\u1780', '\u17ff'}, // Khmer
        {'\u200c', '\u200f'}, // joiners and marks of direction
        {'\u202a', '\u202e'} // embeddings
    };

    private LineBreaker() {}

    /// Whether a text has to be broken here.
    static boolean needed(String text) {
        return rightToLeft(text) || shaped(text);
    }

    /// Whether there are letters in it that run from right to left.
    static boolean rightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Whether JavaFX sets the text as one piece that it does not break.
    static boolean shaped(String text) {
        return text.chars().anyMatch(sign -> sign >= SHAPED[0][0] && inBlock(sign));
    }

    private static boolean inBlock(int sign) {
        for (var block : SHAPED) {
            if (sign >= block[0] && sign <= block[1]) {
                return true;
            }
        }
        return false;
    }

    /// The text with some of its spaces turned into line breaks; every character stays at its place.
    ///
    /// @param width   how wide a line may be; not positive for as wide as it gets
    /// @param measure how wide a piece of text is
    static String broken(String text, double width, ToDoubleFunction<String> measure) {
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
