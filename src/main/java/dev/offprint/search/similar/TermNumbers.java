package dev.offprint.search.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives every term a number, counted from 0, so that means of many papers are sums in an array, and
/// keeps how many papers have it: looking up some thousand terms takes 90 ms in a library of 100,000.
/// For one thread at a time.
final class TermNumbers {
    /// Part of the library by which it grows or shrinks before terms are counted again.
    private static final double GROWN = 0.01;

    private static final int UNCOUNTED = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private int[] papers = {};
    private int library;
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

    /// Begins to count again where the library is another one by more than a hundredth.
    ///
    /// @param size papers of the library
    void count(int size) {
        if (Math.abs(size - library) > GROWN * library) {
            library = size;
            papers = new int[0];
        }
        int known = papers.length;
        if (known < terms.size()) {
            papers = Arrays.copyOf(papers, terms.size() + terms.size() / 2);
            Arrays.fill(papers, known, papers.length, UNCOUNTED);
        }
    }

    /// How many papers have a term, which is counted when it is first asked for.
    int papers(int number, TermCounter counter) throws IOException {
        if (papers[number] == UNCOUNTED) {
            papers[number] = counter.papers(terms.get(number));
        }
        return papers[number];
    }

    /// Counts papers in the index.
    interface TermCounter {
        int papers(String term) throws IOException;
    }

    int size() {
        return terms.size();
    }
}
