package dev.offprint.store;

import dev.offprint.model.ListQuery;
import dev.offprint.store.db.Database;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/// Lists of keys, each read with one or two queries regardless of length.
final class ListQueries {
    /// Among editions that end on the same day the longer comes first: the list of a week is the week's
    /// edition, then the rest of its days. Curated lists come before arXiv's announcements.
    private static final String RANK =
            " ORDER BY e.ends DESC, length(e.period), e.source GLOB 'arxiv:*', a.rank IS NULL, a.rank, a.paper DESC";

    private static final String APPEARANCES =
            "SELECT a.paper FROM edition e JOIN appearance a ON a.edition = e.id WHERE ";

    private ListQueries() {}

    static long[] of(Database db, ListQuery query, Instant now) {
        return switch (query.order()) {
            case RANK -> ranked(db, query);
            case RECOMMENDED -> of(db, query.withOrder(fallbackOrder(query)), now);
            case DATE -> sorted(db, query, "paper", "key", "dated");
            case UPVOTES -> sorted(db, query, "standing", "paper", "upvotes");
            case RISING -> UpvoteGains.upTo(db, now).sort(newest(db, query));
        };
    }

    /// The order without recommendation scores, which the store does not have.
    private static ListQuery.Order fallbackOrder(ListQuery query) {
        return query.period() != null ? ListQuery.Order.RANK : ListQuery.Order.DATE;
    }

    /// Descending, absent values last; ties by newest key, as in an index read backwards.
    private static long[] sorted(Database db, ListQuery query, String table, String key, String column) {
        var conditions = ListConditions.papers(query, key);
        var by = ListConditions.isSelective(query) ? "+" + column : column; // the plus prevents a full index scan
        return db.numbers(
                "SELECT " + key + " FROM " + table + " WHERE " + conditions.sql() + " ORDER BY " + by + " DESC, " + key
                        + " DESC",
                conditions.values());
    }

    private static long[] newest(Database db, ListQuery query) {
        var conditions = ListConditions.papers(query, "paper");
        return db.numbers(
                "SELECT paper FROM standing WHERE " + conditions.sql() + " ORDER BY paper DESC", conditions.values());
    }

    /// Each paper at its rank in its newest edition; papers without edition last.
    private static long[] ranked(Database db, ListQuery query) {
        if (query.changed() && query.period() == null) {
            return sorted(db, query, "paper", "key", "revised_on");
        }
        var conditions = ListConditions.appearances(query);
        var ranked = db.numbers(APPEARANCES + conditions.sql() + RANK, conditions.values());
        return distinct(query.period() != null ? ranked : concat(ranked, newest(db, query)));
    }

    private static long[] concat(long[] one, long[] other) {
        return LongStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
    }

    /// Keys start at 1 and are dense, so that a bit set is smaller than a hash set.
    private static long[] distinct(long[] keys) {
        var seen = new BitSet();
        return Arrays.stream(keys)
                .filter(key -> {
                    boolean first = !seen.get(Math.toIntExact(key));
                    seen.set(Math.toIntExact(key));
                    return first;
                })
                .toArray();
    }
}
