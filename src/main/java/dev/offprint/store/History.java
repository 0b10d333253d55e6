package dev.offprint.store;

import dev.offprint.model.Counts;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The counts of one paper over time: a point for each moment (milliseconds since 1970) at which something had
/// changed.
final class History {
    private final TreeMap<Long, Counts> points = new TreeMap<>();
    private final Set<Long> changed = new TreeSet<>();

    /// A point as the database holds it.
    void known(long at, Counts counts) {
        points.put(at, counts);
    }

    /// What was counted at a moment. Answers whether that was news.
    boolean tell(Counts counts, long at) {
        var there = points.get(at);
        var then = there == null ? counts : Shown.greatest(there, counts);
        if (there == null ? counts.over(before(at)).equals(before(at)) : then.equals(there)) {
            return false;
        }
        points.put(at, then);
        changed.add(at);
        return true;
    }

    /// The newest of each count.
    Counts now() {
        return before(Long.MAX_VALUE);
    }

    private Counts before(long at) {
        var counts = Counts.NONE;
        for (var older : points.headMap(at).values()) {
            counts = older.over(counts);
        }
        return counts;
    }

    Counts at(long moment) {
        return points.getOrDefault(moment, Counts.NONE);
    }

    /// The moments whose points have to be written.
    Set<Long> changed() {
        return changed;
    }
}
