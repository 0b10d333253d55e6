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

/// Makes histories coarser as they age: every point of the last fourteen days, one a day up to ninety days, one a week
/// before that. Of each day and week the last point stays, and the first of all, from which a rise is measured.
final class HistoryCompaction {
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long WEEK = 7 * DAY;
    private static final long FULL_RESOLUTION = 14 * DAY;
    private static final long DAILY_RESOLUTION = 90 * DAY;

    /// Papers of which a point may go: those that have several in one day or week, the first of all
    /// aside. Most have one or two points in all
    /// and are passed over in the order of the table.
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

    /// What becomes of the points of one paper, by their moments in milliseconds since 1970.
    static NavigableMap<Long, PaperCounts> compact(NavigableMap<Long, PaperCounts> points, long now) {
        var kept = new TreeMap<Long, PaperCounts>();
        for (var point : points.entrySet()) {
            var last = kept.lastEntry();
            boolean first = last == null || last.getKey().equals(points.firstKey());
            if (!first && bucket(last.getKey(), now).equals(bucket(point.getKey(), now))) {
                kept.pollLastEntry();
                kept.put(
                        point.getKey(),
                        point.getValue().withFallback(last.getValue())); // a point may lack what one before had
            } else {
                kept.put(point.getKey(), point.getValue());
            }
        }
        return kept;
    }

    /// The day or week that a moment shares with others; of its own while it is young.
    private record Bucket(char kind, long number) {}

    private static Bucket bucket(long at, long now) {
        if (at > now - FULL_RESOLUTION) {
            return new Bucket('m', at);
        }
        return at >= now - DAILY_RESOLUTION ? new Bucket('d', at / DAY) : new Bucket('w', at / WEEK);
    }

    /// Thins the histories of some papers; answers how many points went.
    ///
    /// @param papers at most
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
