package dev.offprint.store;

import dev.offprint.model.PaperCounts;
import dev.offprint.store.db.CountColumns;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.JsonArrays;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Downsamples count histories by age: all points of the last fourteen days, one per day up to ninety days, one
/// per week before that. The last point of each day and week is kept, and the very first, from which a rise is
/// measured.
final class HistoryCompaction {
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long WEEK = 7 * DAY;
    private static final long FULL_RESOLUTION = 14 * DAY;
    private static final long DAILY_RESOLUTION = 90 * DAY;

    /// Papers with removable points: several in one day or week, apart from the first. Most papers have one or
    /// two points and are skipped in table order.
    private static final String COMPACTABLE_PAPERS = """
        SELECT DISTINCT paper FROM (
            SELECT o.paper FROM observation o JOIN (
                SELECT paper, min(seen_at) AS first FROM observation GROUP BY paper HAVING count(*) > 2
            ) f ON f.paper = o.paper
            WHERE o.seen_at <= ? AND o.seen_at > f.first
            GROUP BY o.paper, CASE WHEN o.seen_at >= ? THEN o.seen_at / 86400000 ELSE -1 - o.seen_at / 604800000 END
            HAVING count(*) > 1)
        LIMIT ?\
        """;

    private HistoryCompaction() {}

    /// The points of one paper after compaction, by time in milliseconds since 1970.
    static NavigableMap<Long, PaperCounts> compact(NavigableMap<Long, PaperCounts> points, long now) {
        var kept = new TreeMap<Long, PaperCounts>();
        for (var point : points.entrySet()) {
            var last = kept.lastEntry();
            boolean first = last == null || last.getKey().equals(points.firstKey());
            if (!first && bucket(last.getKey(), now).equals(bucket(point.getKey(), now))) {
                kept.pollLastEntry();
                kept.put(
                        point.getKey(),
                        point.getValue().withFallback(last.getValue())); // fill gaps from the removed point
            } else {
                kept.put(point.getKey(), point.getValue());
            }
        }
        return kept;
    }

    /// The period of which one point is kept: a day, a week, or the single moment for recent points.
    private record Bucket(char kind, long number) {}

    private static Bucket bucket(long at, long now) {
        if (at > now - FULL_RESOLUTION) {
            return new Bucket('m', at);
        }
        return at >= now - DAILY_RESOLUTION ? new Bucket('d', at / DAY) : new Bucket('w', at / WEEK);
    }

    /// Compacts the histories of some papers; returns the number of removed points.
    ///
    /// @param papers maximum number of papers
    static int compactPapers(Database db, Instant at, int papers) {
        long now = at.toEpochMilli();
        var keys = db.numbers(COMPACTABLE_PAPERS, now - FULL_RESOLUTION, now - DAILY_RESOLUTION, papers);
        int removed = 0;
        for (var history : histories(db, keys).entrySet()) {
            removed += replace(db, history.getKey(), history.getValue(), compact(history.getValue(), now));
        }
        return removed;
    }

    private static Map<Long, NavigableMap<Long, PaperCounts>> histories(Database db, long[] papers) {
        var histories = new HashMap<Long, NavigableMap<Long, PaperCounts>>();
        db.forEach(
                """
                SELECT paper, seen_at, upvotes, comments, stars FROM observation
                WHERE paper IN (SELECT value FROM json_each(?))\
                """,
                row -> histories
                        .computeIfAbsent(row.getLong(1), _ -> new TreeMap<>())
                        .put(row.getLong(2), CountColumns.counts(row, 3)),
                JsonArrays.numbers(papers));
        return histories;
    }

    private static int replace(
            Database db, long paper, NavigableMap<Long, PaperCounts> points, NavigableMap<Long, PaperCounts> kept) {
        List<Long> removed = new ArrayList<>(points.keySet());
        removed.removeAll(kept.keySet());
        removed.forEach(at -> db.run("DELETE FROM observation WHERE paper = ? AND seen_at = ?", paper, at));
        kept.forEach((at, counts) -> {
            if (!counts.equals(points.get(at))) {
                db.run(
                        "UPDATE observation SET upvotes = ?, comments = ?, stars = ? WHERE paper = ? AND seen_at = ?",
                        counts.upvotes(),
                        counts.comments(),
                        counts.githubStars(),
                        paper,
                        at);
            }
        });
        return removed.size();
    }
}
