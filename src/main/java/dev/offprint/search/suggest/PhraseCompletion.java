package dev.offprint.search.suggest;

import dev.offprint.search.analysis.QueryStopwords;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenizedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Finds in titles how some words often go on.
final class PhraseCompletion {
    /// Words that follow the one typed.
    private static final int FOLLOWING = 2;
    /// A phrase is said more than once.
    private static final int FREQUENT = 2;
    /// Where a longer phrase is nearly as frequent, the shorter one is only its beginning.
    private static final double NEARLY = 0.6;

    private final List<String> before;
    private final String last;
    private final TermNormalizer terms;
    private final Map<String, Integer> counts = new HashMap<>();

    /// @param last how the last word begins
    PhraseCompletion(List<String> before, String last, TermNormalizer terms) {
        this.before = List.copyOf(before);
        this.last = last;
        this.terms = terms;
    }

    /// The most frequent, at most `most`; each begins with the words typed, as titles write them.
    List<String> of(List<List<TokenizedWord>> titles, int most) {
        titles.forEach(this::count);
        var frequent = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .filter(each -> each.getValue() >= FREQUENT)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(
                                Comparator.comparingInt(String::length).reversed()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> frequent.put(each.getKey(), each.getValue()));
        return frequent.entrySet().stream()
                .filter(each -> frequent.entrySet().stream().noneMatch(other -> beginning(each, other)))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean beginning(Map.Entry<String, Integer> one, Map.Entry<String, Integer> other) {
        return other.getKey().startsWith(one.getKey() + " ") && other.getValue() >= NEARLY * one.getValue();
    }

    private void count(List<TokenizedWord> title) {
        for (int at = before.size(); at < title.size(); at++) {
            if (matches(title, at)) {
                count(title, at);
                return; // once a paper
            }
        }
    }

    private boolean matches(List<TokenizedWord> title, int at) {
        boolean matches = title.get(at).word().startsWith(last) && title.get(at).indexed();
        for (int i = 0; matches && i < before.size(); i++) {
            var piece = title.get(at - before.size() + i);
            matches = piece.word().equals(before.get(i))
                    || (piece.indexed() && Objects.equals(piece.term(), terms.of(before.get(i))));
        }
        return matches;
    }

    private void count(List<TokenizedWord> title, int at) {
        var words = new ArrayList<String>();
        title.subList(at - before.size(), at + 1).forEach(piece -> words.add(piece.word()));
        counts.merge(String.join(" ", words), 1, Integer::sum);
        for (int next = at + 1; next <= at + FOLLOWING && next < title.size(); next++) {
            var piece = title.get(next);
            if (!piece.indexed() || QueryStopwords.is(piece.word())) {
                return;
            }
            words.add(piece.word());
            counts.merge(String.join(" ", words), 1, Integer::sum);
        }
    }
}
