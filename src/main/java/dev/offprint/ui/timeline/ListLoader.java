package dev.offprint.ui.timeline;

import dev.offprint.library.LibraryApi;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.ListQuery;
import dev.offprint.model.MatchTotals;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Loads list snapshots from the library. On `ask` threads.
final class ListLoader {
    /// Number of hits that a search loads first.
    private static final int HITS = 200;
    /// How many times longer a list of hits becomes at its end.
    private static final int GROWTH = 4;

    private final LibraryApi library;
    private volatile int hits = HITS;

    ListLoader(LibraryApi library) {
        this.library = library;
    }

    /// Loads the first hits alone, when another list is requested than the one before.
    void begin(ListRequest wanted, ListRequest before) {
        hits = wanted.equals(before) ? hits : HITS;
    }

    /// Makes the next load of a search longer, if all hits that were loaded are on screen and there are more.
    ///
    /// @return whether it does
    boolean grow(ListSnapshot snapshot) {
        boolean more = snapshot.more() && snapshot.lines().size() >= hits;
        hits = more ? GROWTH * snapshot.keys().size() : hits;
        return more;
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
        boolean same = current.unfiltered().size() > 0 && current.request().equals(request);
        var result = library.list(same ? withoutRecommendation(listing) : listing);
        var keys = same
                ? reload(listing, current.unfiltered(), result.keys(), keep)
                : withRead(listing, result.keys(), keep);
        var passing = filter.isEmpty() ? keys : library.filter(keys, filter);
        return new ListSnapshot(
                request,
                filter,
                PaperKeys.of(passing),
                PaperKeys.of(keys),
                Map.of(),
                result.hints(),
                null,
                passing.length,
                MatchTotals.NONE,
                listing.recommended() ? 0 : result.hidden(),
                keys.length == 0 && result.libraryEmpty(),
                result.ledger(),
                null);
    }

    private long[] withRead(ListQuery listing, long[] keys, Set<Long> keep) {
        return listing.unread() && !keep.isEmpty() ? with(keep, keys, list(unread(listing, false))) : keys;
    }

    private long[] list(ListQuery query) {
        return library.list(query).keys();
    }

    /// A recommended list would change after each mark: it keeps the papers and the order it was opened with, without
    /// dismissed papers.
    private long[] reload(ListQuery listing, PaperKeys before, long[] keys, Set<Long> keep) {
        if (listing.recommended()) {
            return StableOrder.retain(before, keys);
        }
        var now = withRead(listing, keys, keep);
        return listing.order() == ListQuery.Order.RECOMMENDED ? StableOrder.merge(before, now) : now;
    }

    /// The facet counts of a snapshot; those of a search came with it.
    Facets facets(ListSnapshot snapshot) {
        return snapshot.facets() != null
                ? snapshot.facets()
                : library.countFacets(snapshot.unfiltered().slice(0, Integer.MAX_VALUE), snapshot.filter());
    }

    private ListSnapshot search(ListRequest.Search request, FacetFilter filter) {
        return search(request, filter, false);
    }

    /// The hits by words and meaning; null where the library knows no meanings.
    @Nullable
    ListSnapshot searchByMeaning(ListRequest.Search request, FacetFilter filter) {
        return library.knowsMeanings() ? search(request, filter, true) : null;
    }

    private ListSnapshot search(ListRequest.Search request, FacetFilter filter, boolean meaning) {
        var answer = library.search(new SearchRequest(request.text(), request.ranking(), hits, true, meaning), filter);
        var lines = new LinkedHashMap<Long, SearchHit>();
        answer.result().hits().forEach(hit -> lines.put(hit.key(), hit));
        var keys = lines.keySet().stream().mapToLong(Long::longValue).toArray();
        var found = PaperKeys.of(keys);
        return new ListSnapshot(
                request,
                filter,
                found,
                found,
                lines,
                answer.result().hints(),
                answer.didYouMean(),
                Math.max(answer.total(), keys.length),
                answer.result().totals(),
                0,
                false,
                null,
                answer.facets());
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
                var waiting = listing.starred() ? list(unread) : without(list(unread), list(unread.onlyStarred()));
                var shown = listing.recommended() ? StableOrder.retain(snapshot.unfiltered(), waiting) : waiting;
                yield library.filter(shown, snapshot.filter());
            }
            case ListRequest.Search _ ->
                library.readRows(snapshot.keys().slice(0, Integer.MAX_VALUE)).stream()
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
            case ListRequest.Browse(ListQuery listing) -> list(unread(withoutRecommendation(listing), true));
            case ListRequest.Search _ ->
                library.readRows(snapshot.keys().slice(0, Integer.MAX_VALUE)).stream()
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
