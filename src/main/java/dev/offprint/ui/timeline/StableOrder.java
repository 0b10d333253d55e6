package dev.offprint.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Keeps the order of a list on screen while its content changes.
final class StableOrder {
    /// Stands for the position before the first paper; keys start at 1.
    private static final long TOP = 0;

    private StableOrder() {}

    /// The keys of `before` that are contained in `all`.
    static long[] retain(PaperKeys before, long[] all) {
        var sorted = all.clone();
        Arrays.sort(sorted);
        return Arrays.stream(before.slice(0, before.size()))
                .filter(key -> Arrays.binarySearch(sorted, key) >= 0)
                .toArray();
    }

    /// The keys of `now` in the order of `before`; a new one follows its predecessor in `now`.
    static long[] merge(PaperKeys before, long[] now) {
        var existing = new HashSet<Long>();
        for (long key : before.slice(0, before.size())) {
            existing.add(key);
        }
        var insertedAfter = new HashMap<Long, List<Long>>();
        long last = TOP;
        for (long key : now) {
            if (existing.contains(key)) {
                last = key;
            } else {
                insertedAfter.computeIfAbsent(last, _ -> new ArrayList<>()).add(key);
            }
        }
        var order = new ArrayList<Long>(insertedAfter.getOrDefault(TOP, List.of()));
        for (long key : retain(before, now)) {
            order.add(key);
            order.addAll(insertedAfter.getOrDefault(key, List.of()));
        }
        return order.stream().mapToLong(Long::longValue).toArray();
    }
}
