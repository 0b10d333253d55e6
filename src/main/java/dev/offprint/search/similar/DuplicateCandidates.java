package dev.offprint.search.similar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds, of the papers added so far, those that can be one work with another ([NearDuplicates]), without comparing all
/// pairs: those with the same title, and those whose abstract shares one of its first terms.
///
/// Two sets of terms that have a share of 0.8 in common have at least one in common among the first fifth of each, in
/// any order of terms that is the same for both. Here long terms come first: they are rarer. For one thread.
final class DuplicateCandidates {
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Map<Set<String>, List<Integer>> byTitle = new HashMap<>();
    private final Map<String, List<Integer>> byTerm = new HashMap<>();
    private int count;

    /// Adds the paper with these terms, which gets the next number from 0.
    void add(Set<String> title, Set<String> text) {
        byTitle.computeIfAbsent(title, _ -> new ArrayList<>()).add(count);
        for (var term : prefix(text)) {
            byTerm.computeIfAbsent(term, _ -> new ArrayList<>()).add(count);
        }
        count++;
    }

    /// The numbers of the papers that can be one work with this one, ascending.
    IntStream of(Set<String> title, Set<String> text) {
        var candidates = new BitSet();
        byTitle.getOrDefault(title, List.of()).forEach(candidates::set);
        for (var term : prefix(text)) {
            byTerm.getOrDefault(term, List.of()).forEach(candidates::set);
        }
        return candidates.stream();
    }

    private static List<String> prefix(Set<String> terms) {
        int length = terms.size() - (int) Math.ceil(NearDuplicates.ABSTRACT * terms.size()) + 1;
        return terms.stream()
                .sorted(LONGEST_FIRST)
                .limit(terms.isEmpty() ? 0 : length)
                .toList();
    }
}
