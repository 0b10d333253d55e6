package dev.offprint.ui.palette;

import dev.offprint.model.HighlightedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Scores how well typed letters match a name: best as its prefix, then as prefixes of its words, then as a substring,
/// last as a subsequence. Ignores case and accents.
final class FuzzyMatcher {
    private static final int PREFIX = 4000;
    private static final int WORD_PREFIX = 3000;
    private static final int INITIALS = 2000;
    private static final int SUBSTRING = 1000;
    private static final int SUBSEQUENCE = 500;

    private FuzzyMatcher() {}

    /// @param score       higher is better; positive
    /// @param highlighted the name with the matched letters highlighted
    record Fit(int score, HighlightedText highlighted) {}

    /// Null if the letters are not a subsequence of the name.
    static @Nullable Fit match(String typed, String name) {
        var query = fold(typed.strip());
        var text = fold(name);
        if (query.isEmpty()) {
            return new Fit(1, HighlightedText.plain(name));
        }
        if (text.length() != name.length()) {
            text = name.toLowerCase(Locale.ROOT); // folding changed the length, so positions would not match
        }
        int at = text.indexOf(query);
        int word = at;
        while (word > 0 && !startsWord(text, word)) {
            word = text.indexOf(query, word + 1);
        }
        int shortness = Math.max(0, 99 - name.length()) / 8; // a similar length, as of dates, keeps the given order
        if (word >= 0) {
            int score = word == 0 ? PREFIX : WORD_PREFIX;
            return new Fit(
                    score + shortness,
                    new HighlightedText(name, List.of(new HighlightedText.Span(word, word + query.length()))));
        }
        var initials = findLetters(query, text, true);
        if (initials != null) {
            return new Fit(INITIALS + shortness, new HighlightedText(name, initials));
        }
        if (at >= 0) {
            return new Fit(
                    SUBSTRING + shortness,
                    new HighlightedText(name, List.of(new HighlightedText.Span(at, at + query.length()))));
        }
        if (matchesWords(query, text)) {
            return new Fit(SUBSTRING + shortness, HighlightedText.plain(name));
        }
        var subsequence = query.length() < 2 ? null : findLetters(query, text, false);
        return subsequence == null
                ? null
                : new Fit(
                        Math.max(1, SUBSEQUENCE - 10 * subsequence.size()) + shortness,
                        new HighlightedText(name, subsequence));
    }

    /// Whether each typed word is a prefix of a word of the name, in any order.
    private static boolean matchesWords(String query, String text) {
        return Arrays.stream(query.split(" +", -1)).allMatch(word -> {
            var found = findLetters(word, text, true);
            return found != null && found.size() == 1;
        });
    }

    /// The matched letters from left to right.
    ///
    /// @param atStarts whether each letter must start a word or follow the letter matched before
    private static @Nullable List<HighlightedText.Span> findLetters(String query, String text, boolean atStarts) {
        var spans = new ArrayList<HighlightedText.Span>();
        int from = 0;
        for (int i = 0; i < query.length(); i++) {
            char letter = query.charAt(i);
            if (letter == ' ') {
                continue;
            }
            int at = text.indexOf(letter, from);
            while (atStarts && at > from && !startsWord(text, at)) {
                at = text.indexOf(letter, at + 1);
            }
            if (at < 0) {
                return null;
            }
            boolean adjacent = !spans.isEmpty() && spans.getLast().end() == at;
            spans.add(
                    adjacent
                            ? new HighlightedText.Span(spans.removeLast().start(), at + 1)
                            : new HighlightedText.Span(at, at + 1));
            from = at + 1;
        }
        return spans;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
