package dev.offprint.app;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Period;
import dev.offprint.model.SortOrder;
import dev.offprint.model.Topic;
import dev.offprint.ui.timeline.ListAccess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// A list of a million papers whose rows are those of a smaller library, over and over.
final class GeneratedLibrary implements ListAccess {
    private static final int MILLION = 1_000_000;

    private final ListAccess lists;
    private final long[] known;

    GeneratedLibrary(ListAccess lists) {
        this.lists = lists;
        known = lists.list(ListQuery.ALL);
    }

    @Override
    public long[] list(ListQuery listing) {
        return LongStream.rangeClosed(1, MILLION).toArray();
    }

    @Override
    public List<PaperRow> rows(long[] keys) {
        var under = Arrays.stream(keys).map(this::under).toArray();
        var rows = new HashMap<Long, PaperRow>();
        lists.rows(under).forEach(row -> rows.put(row.key(), row));
        var found = new ArrayList<PaperRow>();
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

    private static PaperRow as(long key, PaperRow row) {
        return new PaperRow(
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
    public int hidden(ListQuery listing) {
        return lists.hidden(listing);
    }

    @Override
    public Hits search(String text, SortOrder ranking, FacetFilter by, int limit) {
        return lists.search(text, ranking, by, limit);
    }

    @Override
    public long[] narrow(long[] keys, FacetFilter by) {
        return keys;
    }

    @Override
    public Facets facets(long[] keys, FacetFilter by) {
        return lists.facets(known, by);
    }

    @Override
    public Facets facets(String text, SortOrder ranking, FacetFilter by, int limit) {
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
