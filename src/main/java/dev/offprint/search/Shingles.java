package dev.offprint.search;

import dev.offprint.search.analysis.QueryStopwords;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.Tokenizer;
import java.util.LinkedHashMap;
import java.util.Map;

/// The words of a text, and the pairs of words next to each other, that could tell it from others. For one thread.
public final class Shingles {
    private static final int SHORTEST = 4;

    private final TermNormalizer terms = new TermNormalizer();

    /// By what stands for each in the index, as the text has it. Words that only make up sentences are left out.
    public Map<String, String> of(String text) {
        var found = new LinkedHashMap<String, String>();
        var words = new Tokenizer().read(text);
        int end = -1;
        String before = null;
        int start = 0;
        while (words.next()) {
            var word = words.word();
            var term = telling(word) ? terms.of(word) : null;
            if (term != null) {
                if (word.length() >= SHORTEST) {
                    found.putIfAbsent(term, text.substring(words.start(), words.end()));
                }
                if (before != null && adjacent(text, end, words.start())) {
                    found.putIfAbsent(before + ' ' + term, text.substring(start, words.end()));
                }
            }
            before = term;
            start = words.start();
            end = words.end();
        }
        return found;
    }

    private static boolean telling(String word) {
        return word.length() > 1 && !QueryStopwords.is(word) && word.chars().anyMatch(Character::isLetter);
    }

    /// Whether nothing but a space or a hyphen stands between two words.
    private static boolean adjacent(String text, int end, int start) {
        return start - end == 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
    }
}
