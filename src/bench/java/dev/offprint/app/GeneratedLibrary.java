package dev.offprint.app;

import dev.offprint.library.ForwardingLibrary;
import dev.offprint.library.LibraryApi;
import dev.offprint.library.ListResult;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// A list of a million papers whose rows are those of a smaller library, over and over.
final class GeneratedLibrary extends ForwardingLibrary {
    private static final int MILLION = 1_000_000;

    private final long[] known;

    GeneratedLibrary(LibraryApi library) {
        super(library);
        known = library.list(ListQuery.ALL).keys();
    }

    @Override
    public ListResult list(ListQuery listing) {
        return new ListResult(LongStream.rangeClosed(1, MILLION).toArray(), 0, null, false);
    }

    @Override
    public List<PaperRow> readRows(long[] keys) {
        var under = Arrays.stream(keys).map(this::under).toArray();
        var rows = new HashMap<Long, PaperRow>();
        super.readRows(under).forEach(row -> rows.put(row.key(), row));
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
    public Map<Long, List<Topic>> findTopics(long[] keys) {
        var topics = super.findTopics(Arrays.stream(keys).map(this::under).toArray());
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
    public long[] filter(long[] keys, FacetFilter filter) {
        return keys;
    }

    @Override
    public Facets countFacets(long[] keys, FacetFilter filter) {
        return super.countFacets(known, filter);
    }
}
