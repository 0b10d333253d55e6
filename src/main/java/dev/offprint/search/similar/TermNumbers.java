package dev.offprint.search.similar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives every term a number, counted from 0, so that means of many papers are sums in an array. For one thread at
/// a time.
final class TermNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final Map<String, String> spellings = new HashMap<>();

    /// Notes how a word is written whose term is this; the shortest spelling is remembered.
    void written(String term, String word) {
        spellings.merge(term, word, (one, other) -> other.length() < one.length() ? other : one);
    }

    /// A term as a reader would write it.
    String spelling(String term) {
        return spellings.getOrDefault(term, term);
    }

    int of(String term) {
        var known = numbers.putIfAbsent(term, terms.size());
        if (known != null) {
            return known;
        }
        terms.add(term);
        return terms.size() - 1;
    }

    String term(int number) {
        return terms.get(number);
    }

    int size() {
        return terms.size();
    }
}
