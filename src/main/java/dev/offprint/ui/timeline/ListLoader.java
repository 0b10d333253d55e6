package dev.offprint.ui.timeline;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.ListQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Loads list snapshots from the library. On `ask` threads.
final class ListLoader {
    private final ListAccess lists;

    ListLoader(ListAccess lists) {
        this.lists = lists;
    }

    /// @param filter  the filter
    /// @param keep    papers that an unread list keeps although they were read
    /// @param current the snapshot on screen when the same request is loaded again; else [ListSnapshot#NONE]
    ListSnapshot load(ListRequest request, FacetFilter filter, Set<Long> keep, ListSnapshot current) {
        return switch (request) {
            case ListRequest.Browse browse -> browse(browse, filter, keep, current);
            case ListRequest.Search search -> search(search, filter);
        };
    }

    private ListSnapshot browse(ListRequest.Browse request, FacetFilter filter, Set<Long> keep, ListSnapshot current) {
        var listing = request.listing();
        var keys = current.unfiltered().size() > 0 && current.request().equals(request)
                ? reload(listing, current.unfiltered(), keep)
                : query(listing, keep);
        var ledger = listing.period() == null ? null : lists.ledger(listing.period());
        int hidden = lists.hidden(listing);
        boolean empty = keys.length == 0 && lists.libraryEmpty();
        var passing = lists.narrow(keys, filter);
        return new ListSnapshot(
                request,
                filter,
                PaperKeys.of(passing),
                PaperKeys.of(keys),
                Map.of(),
                List.of(),
                null,
                passing.length,
                hidden,
                empty,
                ledger);
    }

    private long[] query(ListQuery listing, Set<Long> keep) {
        var keys = lists.list(listing);
        return listing.unread() && !keep.isEmpty() ? with(keep, keys, lists.list(unread(listing, false))) : keys;
    }

    /// A recommended list would change after each mark: it keeps the papers and the order it was opened with, without
    /// dismissed papers.
    private long[] reload(ListQuery listing, PaperKeys before, Set<Long> keep) {
        if (listing.recommended()) {
            return StableOrder.retain(before, lists.list(listing.withoutRecommendation()));
        }
        var now = query(listing, keep);
        return listing.order() == ListQuery.Order.RECOMMENDED ? StableOrder.merge(before, now) : now;
    }

    /// The facet counts of a snapshot.
    Facets facets(ListSnapshot snapshot) {
        return switch (snapshot.request()) {
            case ListRequest.Browse _ ->
                lists.facets(snapshot.unfiltered().slice(0, Integer.MAX_VALUE), snapshot.filter());
            case ListRequest.Search(String text, var ranking) ->
                lists.facets(text, ranking, snapshot.filter(), TimelineModel.HITS);
        };
    }

    private ListSnapshot search(ListRequest.Search request, FacetFilter filter) {
        var hits = lists.search(request.text(), request.ranking(), filter, TimelineModel.HITS);
        var lines = new LinkedHashMap<Long, ListAccess.Line>();
        hits.lines().forEach(line -> lines.put(line.row().key(), line));
        var keys = lines.keySet().stream().mapToLong(Long::longValue).toArray();
        long total = Math.max(hits.total(), keys.length);
        var found = PaperKeys.of(keys);
        return new ListSnapshot(
                request, filter, found, found, lines, hits.hints(), hits.meant(), total, 0, false, null);
    }

    /// `keys` and those of `all` that are in `stay`, in the order of `all`.
    private static long[] with(Set<Long> keep, long[] keys, long[] all) {
        var wanted = keys.clone();
        Arrays.sort(wanted);
        return Arrays.stream(all)
                .filter(key -> keep.contains(key) || Arrays.binarySearch(wanted, key) >= 0)
                .toArray();
    }

    /// The index of the next unread paper after `from`, continuing from the top; -1 for none.
    int firstUnread(ListSnapshot snapshot, int from) {
        var unread = unread(snapshot);
        Arrays.sort(unread);
        int size = snapshot.keys().size();
        for (int step = 1; step <= size; step++) {
            int index = Math.floorMod(from + step, size);
            if (index != from && Arrays.binarySearch(unread, snapshot.keys().get(index)) >= 0) {
                return index;
            }
        }
        return -1;
    }

    /// The papers for triage: neither read nor dismissed, nor starred unless the list shows starred papers; in the
    /// order of the snapshot.
    long[] pending(ListSnapshot snapshot) {
        return switch (snapshot.request()) {
            case ListRequest.Browse(ListQuery listing) -> {
                var unread = unread(withoutRecommendation(listing), true);
                var waiting = listing.starred()
                        ? lists.list(unread)
                        : without(lists.list(unread), lists.list(unread.onlyStarred()));
                var shown = listing.recommended() ? StableOrder.retain(snapshot.unfiltered(), waiting) : waiting;
                yield lists.narrow(shown, snapshot.filter());
            }
            case ListRequest.Search _ ->
                lists.rows(snapshot.keys().slice(0, Integer.MAX_VALUE)).stream()
                        .filter(row -> !row.read() && !row.dismissed() && !row.starred())
                        .mapToLong(row -> row.key())
                        .toArray();
        };
    }

    private static long[] without(long[] keys, long[] some) {
        Arrays.sort(some);
        return Arrays.stream(keys)
                .filter(key -> Arrays.binarySearch(some, key) < 0)
                .toArray();
    }

    /// The papers that are neither read nor dismissed, in the order of the snapshot.
    long[] unreadInOrder(ListSnapshot snapshot) {
        return StableOrder.retain(snapshot.keys(), unread(snapshot));
    }

    private long[] unread(ListSnapshot snapshot) {
        return switch (snapshot.request()) {
            case ListRequest.Browse(ListQuery listing) -> lists.list(unread(withoutRecommendation(listing), true));
            case ListRequest.Search _ ->
                lists.rows(snapshot.keys().slice(0, Integer.MAX_VALUE)).stream()
                        .filter(row -> !row.read() && !row.dismissed())
                        .mapToLong(row -> row.key())
                        .toArray();
        };
    }

    /// The current recommendations may differ from those on screen.
    private static ListQuery withoutRecommendation(ListQuery listing) {
        return listing.recommended() ? listing.withoutRecommendation() : listing;
    }

    static ListQuery unread(ListQuery of, boolean unread) {
        return of.withUnread(unread);
    }
}
