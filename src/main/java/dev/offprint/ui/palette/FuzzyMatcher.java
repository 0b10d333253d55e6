package dev.offprint.ui.palette;

import dev.offprint.model.HighlightedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How well a few typed letters fit a name: best as its beginning, then as the beginnings of its words, then somewhere
/// within, last with other letters in between. Case and accents make no difference.
final class FuzzyMatcher {
    private static final int BEGINNING = 4000;
    private static final int WORD = 3000;
    private static final int INITIALS = 2000;
    private static final int WITHIN = 1000;
    private static final int SCATTERED = 500;

    private FuzzyMatcher() {}

    /// @param score more is better; above zero
    /// @param lit   the name with the letters found
    record Fit(int score, HighlightedText lit) {}

    /// Null where the letters are not in the name, in their order.
    static @Nullable Fit fit(String typed, String name) {
        var query = folded(typed.strip());
        var text = folded(name);
        if (query.isEmpty()) {
            return new Fit(1, HighlightedText.plain(name));
        }
        if (text.length() != name.length()) {
            text = name.toLowerCase(Locale.ROOT); // folding moved the letters; without it they stay where they are
        }
        int at = text.indexOf(query);
        int word = at;
        while (word > 0 && !starts(text, word)) {
            word = text.indexOf(query, word + 1);
        }
        int shortness = Math.max(0, 99 - name.length()) / 8; // what is about as long, as days are, keeps its order
        if (word >= 0) {
            int score = word == 0 ? BEGINNING : WORD;
            return new Fit(
                    score + shortness,
                    new HighlightedText(name, List.of(new HighlightedText.Span(word, word + query.length()))));
        }
        var initials = places(query, text, true);
        if (initials != null) {
            return new Fit(INITIALS + shortness, new HighlightedText(name, initials));
        }
        if (at >= 0) {
            return new Fit(
                    WITHIN + shortness,
                    new HighlightedText(name, List.of(new HighlightedText.Span(at, at + query.length()))));
        }
        if (words(query, text)) {
            return new Fit(WITHIN + shortness, HighlightedText.plain(name));
        }
        var scattered = query.length() < 2 ? null : places(query, text, false);
        return scattered == null
                ? null
                : new Fit(
                        Math.max(1, SCATTERED - 10 * scattered.size()) + shortness,
                        new HighlightedText(name, scattered));
    }

    /// Whether every word typed begins one of the name, in whatever order.
    private static boolean words(String query, String text) {
        return Arrays.stream(query.split(" +", -1)).allMatch(word -> {
            var found = places(word, text, true);
            return found != null && found.size() == 1;
        });
    }

    /// Where the letters are, one after the other.
    ///
    /// @param atStarts whether each has to begin a word or follow the letter found before it
    private static @Nullable List<HighlightedText.Span> places(String query, String text, boolean atStarts) {
        var spans = new ArrayList<HighlightedText.Span>();
        int from = 0;
        for (int i = 0; i < query.length(); i++) {
            char letter = query.charAt(i);
            if (letter == ' ') {
                continue;
            }
            int at = text.indexOf(letter, from);
            while (atStarts && at > from && !starts(text, at)) {
                at = text.indexOf(letter, at + 1);
            }
            if (at < 0) {
                return null;
            }
            boolean follows = !spans.isEmpty() && spans.getLast().end() == at;
            spans.add(
                    follows
                            ? new HighlightedText.Span(spans.removeLast().start(), at + 1)
                            : new HighlightedText.Span(at, at + 1));
            from = at + 1;
        }
        return spans;
    }

    private static boolean starts(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
