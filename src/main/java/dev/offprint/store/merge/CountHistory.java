package dev.offprint.store.merge;

import dev.offprint.model.PaperCounts;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The counts of one paper over time: a point for each moment (milliseconds since 1970) at which something had
/// changed.
final class CountHistory {
    private final TreeMap<Long, PaperCounts> points = new TreeMap<>();
    private final Set<Long> changed = new TreeSet<>();

    /// A point as the database holds it.
    void known(long at, PaperCounts counts) {
        points.put(at, counts);
    }

    /// What was counted at a moment. Answers whether that was news.
    boolean tell(PaperCounts counts, long at) {
        var there = points.get(at);
        var then = there == null ? counts : AppearanceState.greatest(there, counts);
        if (there == null ? counts.withFallback(before(at)).equals(before(at)) : then.equals(there)) {
            return false;
        }
        points.put(at, then);
        changed.add(at);
        return true;
    }

    /// The newest of each count.
    PaperCounts now() {
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

    /// The moments whose points have to be written.
    Set<Long> changed() {
        return changed;
    }
}
