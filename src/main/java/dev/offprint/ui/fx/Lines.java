package dev.offprint.ui.fx;

import java.text.Bidi;
import java.util.function.ToDoubleFunction;

/// Breaks texts that run from right to left into lines by ourselves.
///
/// JavaFX 26.0.1 throws an `ArrayIndexOutOfBoundsException` out of its layout for most such texts when it is to wrap
/// them
/// (`PrismTextLayout.computeTrailingSpaceWidth`), and with that stops laying out the whole window. Texts with line
/// breaks in them it sets
/// well.
final class Lines {
    private Lines() {}

    /// Whether a text has to be broken here.
    static boolean needed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
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
