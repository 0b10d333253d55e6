package dev.offprint;

import dev.offprint.model.Facets;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Listing;
import dev.offprint.model.Narrowing;
import dev.offprint.model.Period;
import dev.offprint.model.Ranking;
import dev.offprint.model.Row;
import dev.offprint.model.Topic;
import dev.offprint.ui.timeline.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// A list of a million papers whose rows are those of a smaller library, over and over.
final class Many implements Lists {
    private static final int MILLION = 1_000_000;

    private final Lists lists;
    private final long[] known;

    Many(Lists lists) {
        this.lists = lists;
        known = lists.list(Listing.ALL);
    }

    @Override
    public long[] list(Listing listing) {
        return LongStream.rangeClosed(1, MILLION).toArray();
    }

    @Override
    public List<Row> rows(long[] keys) {
        var under = Arrays.stream(keys).map(this::under).toArray();
        var rows = new HashMap<Long, Row>();
        lists.rows(under).forEach(row -> rows.put(row.key(), row));
        var found = new ArrayList<Row>();
        for (var key : keys) {
            var row = rows.get(under(key));
            if (row != null) {
                found.add(as(key, row));
            }
        }
        return found;
    }

    @Override
    public Map<Long, List<Topic>> topics(long[] keys) {
        var topics = lists.topics(Arrays.stream(keys).map(this::under).toArray());
        var all = new HashMap<Long, List<Topic>>();
        for (long key : keys) {
            all.put(key, topics.getOrDefault(under(key), List.of()));
        }
        return all;
    }

    private long under(long key) {
        return known[(int) (key % known.length)];
    }

    private static Row as(long key, Row row) {
        return new Row(
                key,
                row.id(),
                row.title(),
                row.byline(),
                row.organization(),
                row.publishedOn(),
                row.counts(),
                row.starred(),
                row.read(),
                row.dismissed(),
                row.hasCode(),
                row.hasNote(),
                row.upvotesOverTime());
    }

    @Override
    public int hidden(Listing listing) {
        return lists.hidden(listing);
    }

    @Override
    public Hits search(String text, Ranking ranking, Narrowing by, int limit) {
        return lists.search(text, ranking, by, limit);
    }

    @Override
    public long[] narrow(long[] keys, Narrowing by) {
        return keys;
    }

    @Override
    public Facets facets(long[] keys, Narrowing by) {
        return lists.facets(known, by);
    }

    @Override
    public Facets facets(String text, Ranking ranking, Narrowing by, int limit) {
        return lists.facets(text, ranking, by, limit);
    }

    @Override
    public @Nullable LedgerEntry ledger(Period period) {
        return lists.ledger(period);
    }

    @Override
    public boolean libraryEmpty() {
        return false;
    }
}
