package dev.offprint.store.merge;

import dev.offprint.model.PaperCounts;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The counts of one paper over time: a point for each time (milliseconds since 1970) at which a count had
/// changed.
final class CountHistory {
    private final TreeMap<Long, PaperCounts> points = new TreeMap<>();
    private final Set<Long> changed = new TreeSet<>();

    /// Adds a stored point.
    void load(long at, PaperCounts counts) {
        points.put(at, counts);
    }

    /// Adds the counts of an observation. Returns whether they were new.
    boolean add(PaperCounts counts, long at) {
        var existing = points.get(at);
        var merged = existing == null ? counts : AppearanceState.max(existing, counts);
        if (existing == null ? counts.withFallback(before(at)).equals(before(at)) : merged.equals(existing)) {
            return false;
        }
        points.put(at, merged);
        changed.add(at);
        return true;
    }

    /// The newest value of each count.
    PaperCounts latest() {
        return before(Long.MAX_VALUE);
    }

    private PaperCounts before(long at) {
        var counts = PaperCounts.NONE;
        for (var older : points.headMap(at).values()) {
            counts = older.withFallback(counts);
        }
        return counts;
    }

    PaperCounts at(long moment) {
        return points.getOrDefault(moment, PaperCounts.NONE);
    }

    /// The times of points that have to be written.
    Set<Long> changed() {
        return changed;
    }
}
