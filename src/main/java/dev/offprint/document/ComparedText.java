package dev.offprint.document;

import java.util.Arrays;

/// A text as passages are compared, with the place of each of its characters in the text it was made of.
@SuppressWarnings("ArrayRecordComponent") // never compared
record ComparedText(String text, int[] places) {
    static ComparedText of(String source) {
        var text = new StringBuilder(source.length());
        var places = new int[source.length()];
        for (var i = 0; i < source.length(); i++) {
            var c = compared(source.charAt(i));
            if (c == '\u00ad' || (c == ' ' && !text.isEmpty() && text.charAt(text.length() - 1) == ' ')) {
                continue;
            }
            places[text.length()] = i;
            text.append(c);
        }
        return new ComparedText(text.toString(), Arrays.copyOf(places, text.length()));
    }

    /// The character of the source that a character of the text was.
    int source(int at) {
        return places[at];
    }

    private static char compared(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return (c >= '\u2010' && c <= '\u2015') || c == '\u2212' ? '-' : c;
    }
}
