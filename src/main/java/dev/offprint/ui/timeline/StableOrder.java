package dev.offprint.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Keeps a list in the order in which it stands on screen, while what it holds may change.
final class StableOrder {
    /// Stands for the place before the first paper; keys count from 1.
    private static final long TOP = 0;

    private StableOrder() {}

    /// Those of `before` that are among `all`.
    static long[] among(PaperKeys before, long[] all) {
        var sorted = all.clone();
        Arrays.sort(sorted);
        return Arrays.stream(before.slice(0, before.size()))
                .filter(key -> Arrays.binarySearch(sorted, key) >= 0)
                .toArray();
    }

    /// The papers of `now` in the order of `before`; one that was not there stands behind the one that it follows now.
    static long[] order(PaperKeys before, long[] now) {
        var known = new HashSet<Long>();
        for (long key : before.slice(0, before.size())) {
            known.add(key);
        }
        var following = new HashMap<Long, List<Long>>();
        long last = TOP;
        for (long key : now) {
            if (known.contains(key)) {
                last = key;
            } else {
                following.computeIfAbsent(last, _ -> new ArrayList<>()).add(key);
            }
        }
        var order = new ArrayList<Long>(following.getOrDefault(TOP, List.of()));
        for (long key : among(before, now)) {
            order.add(key);
            order.addAll(following.getOrDefault(key, List.of()));
        }
        return order.stream().mapToLong(Long::longValue).toArray();
    }
}
