package dev.offprint.search.similar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives every term a number, counted from 0, so that means of many papers are sums in an array. For one thread at a
/// time.
final class TermNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();

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
