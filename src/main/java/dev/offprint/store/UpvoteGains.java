package dev.offprint.store;

import dev.offprint.store.db.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/// Recent upvote gains. A gain is the newest count minus the last count before the window or, if the paper was
/// first seen inside it, minus its first count: upvotes from before the first observation are not a gain.
final class UpvoteGains {
    private static final Duration WINDOW = Duration.ofDays(7);

    private static final String POINTS = """
        SELECT paper, seen_at, upvotes FROM observation
        WHERE paper IN (SELECT paper FROM observation WHERE seen_at > ?) AND upvotes IS NOT NULL
        ORDER BY paper, seen_at\
        """;

    private record Gain(int from, int to) {}

    private final Map<Long, Gain> gains = new HashMap<>();

    /// The gains over the seven days before `now`.
    static UpvoteGains upTo(Database db, Instant now) {
        var gains = new UpvoteGains();
        long start = now.minus(WINDOW).toEpochMilli();
        db.forEach(POINTS, row -> gains.add(row.getLong(1), row.getLong(2) <= start, row.getInt(3)), start);
        return gains;
    }

    /// Adds the points of a paper, oldest first.
    private void add(long paper, boolean before, int upvotes) {
        gains.merge(paper, new Gain(upvotes, upvotes), (gain, _) -> new Gain(before ? upvotes : gain.from, upvotes));
    }

    private int gain(long paper) {
        var gain = gains.get(paper);
        return gain == null ? 0 : gain.to - gain.from;
    }

    /// Descending by gain; papers of equal gain keep their order, and the many papers without gain are not
    /// sorted.
    long[] sort(long[] papers) {
        return LongStream.concat(
                        LongStream.concat(
                                withSign(papers, 1), Arrays.stream(papers).filter(paper -> gain(paper) == 0)),
                        withSign(papers, -1))
                .toArray();
    }

    private LongStream withSign(long[] papers, int sign) {
        return Arrays.stream(papers)
                .filter(paper -> Integer.signum(gain(paper)) == sign)
                .boxed()
                .sorted(Comparator.comparingInt(paper -> -gain(paper)))
                .mapToLong(Long::longValue);
    }
}
