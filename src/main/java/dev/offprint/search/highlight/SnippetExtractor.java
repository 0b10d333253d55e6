package dev.offprint.search.highlight;

import dev.offprint.model.HighlightedText;

/// Cuts the passage of an abstract that says most about a question: two lines of a list.
public final class SnippetExtractor {
    public static final int LENGTH = 240;
    /// How far before its first find a passage may begin to begin with a sentence; beyond, it begins with a word.
    private static final int SENTENCE = 120;

    private static final int LEAD = 40;
    private static final String CUT = "\u2026";

    private SnippetExtractor() {}

    /// @param places what was found, bits for different things
    static HighlightedText of(String text, SpanBuffer places) {
        if (text.length() <= LENGTH) {
            return new HighlightedText(text, places.spans(0, text.length(), 0));
        }
        int from = places.count() == 0 ? 0 : begin(text, places.start(best(places)));
        if (text.length() - from < LENGTH) {
            from = Math.min(from, word(text, text.length() - LENGTH));
        }
        int to = end(text, Math.min(text.length(), from + LENGTH));
        var before = from > 0 ? CUT : "";
        var after = to < text.length() ? CUT : "";
        return new HighlightedText(
                before + text.substring(from, to) + after, places.spans(from, to, before.length() - from));
    }

    /// The place from which on a passage's length holds the most different things, then the most of them, then stands
    /// first.
    private static int best(SpanBuffer places) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < places.count(); i++) {
            long what = 0;
            int count = 0;
            for (int k = i; k < places.count() && places.end(k) <= places.start(i) + LENGTH - LEAD; k++) {
                what |= places.what(k);
                count++;
            }
            int worth = Long.bitCount(what) * 100 + Math.min(count, 99);
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    /// Where a passage begins whose first find is at `found`: with its sentence, or some words before it.
    private static int begin(String text, int found) {
        if (found <= SENTENCE) {
            return 0;
        }
        for (int i = found; i > found - SENTENCE; i--) {
            boolean sentence = text.charAt(i - 1) == ' '
                    && ".?!".indexOf(text.charAt(i - 2)) >= 0
                    && Character.isUpperCase(text.charAt(i));
            if (sentence) {
                return i;
            }
        }
        return word(text, found - LEAD);
    }

    /// The beginning of the first word from `at` on, or `at` where none begins soon.
    private static int word(String text, int at) {
        for (int i = Math.max(at, 1); i < at + LEAD && i < text.length(); i++) {
            if (text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return Math.max(at, 0);
    }

    /// The end of the last word before `at`, or `at` where none ends soon; never between the halves of one character.
    private static int end(String text, int at) {
        if (at == text.length()) {
            return at;
        }
        for (int i = at; i > at - LEAD; i--) {
            if (text.charAt(i) == ' ') {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
