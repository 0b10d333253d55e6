package dev.offprint.ui.timeline;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.ListQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns wishes into answers by asking the library. On `ask` threads.
final class ListLoader {
    private final ListAccess lists;

    ListLoader(ListAccess lists) {
        this.lists = lists;
    }

    /// @param by    what the papers have to have besides
    /// @param stay  papers that an unread list keeps although they have been read
    /// @param again what stands on screen, when the same is asked for again; [ListSnapshot#NONE] else
    ListSnapshot to(ListRequest wish, FacetFilter by, Set<Long> stay, ListSnapshot again) {
        return switch (wish) {
            case ListRequest.Browse browse -> browse(browse, by, stay, again);
            case ListRequest.Search search -> search(search, by);
        };
    }

    private ListSnapshot browse(ListRequest.Browse wish, FacetFilter by, Set<Long> stay, ListSnapshot again) {
        var listing = wish.listing();
        var keys = again.all().size() > 0 && again.wish().equals(wish)
                ? again(listing, again.all(), stay)
                : fresh(listing, stay);
        var ledger = listing.period() == null ? null : lists.ledger(listing.period());
        int hidden = lists.hidden(listing);
        boolean empty = keys.length == 0 && lists.libraryEmpty();
        var passing = lists.narrow(keys, by);
        return new ListSnapshot(
                wish,
                by,
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

    private long[] fresh(ListQuery listing, Set<Long> stay) {
        var keys = lists.list(listing);
        return listing.unread() && !stay.isEmpty() ? with(stay, keys, lists.list(unread(listing, false))) : keys;
    }

    /// A list that goes by the reader's marks would be another after each of them: it stands as it was opened, and only
    /// what is dismissed leaves it.
    private long[] again(ListQuery listing, PaperKeys before, Set<Long> stay) {
        if (listing.recommended()) {
            return StableOrder.among(before, lists.list(listing.withoutRecommendation()));
        }
        var now = fresh(listing, stay);
        return listing.order() == ListQuery.Order.RECOMMENDED ? StableOrder.order(before, now) : now;
    }

    /// What the papers of an answer have.
    Facets facets(ListSnapshot answer) {
        return switch (answer.wish()) {
            case ListRequest.Browse _ -> lists.facets(answer.all().slice(0, Integer.MAX_VALUE), answer.narrowing());
            case ListRequest.Search(String text, var ranking) ->
                lists.facets(text, ranking, answer.narrowing(), TimelineModel.HITS);
        };
    }

    private ListSnapshot search(ListRequest.Search wish, FacetFilter by) {
        var hits = lists.search(wish.text(), wish.ranking(), by, TimelineModel.HITS);
        var lines = new LinkedHashMap<Long, ListAccess.Line>();
        hits.lines().forEach(line -> lines.put(line.row().key(), line));
        var keys = lines.keySet().stream().mapToLong(Long::longValue).toArray();
        long total = Math.max(hits.total(), keys.length);
        var found = PaperKeys.of(keys);
        return new ListSnapshot(wish, by, found, found, lines, hits.hints(), hits.meant(), total, 0, false, null);
    }

    /// `keys` and those of `all` that stay, in the order of `all`.
    private static long[] with(Set<Long> stay, long[] keys, long[] all) {
        var wanted = keys.clone();
        Arrays.sort(wanted);
        return Arrays.stream(all)
                .filter(key -> stay.contains(key) || Arrays.binarySearch(wanted, key) >= 0)
                .toArray();
    }

    /// The place of the first paper of `answer` that is not read, looking on after `from` and then from the top; -1 for
    /// none.
    int firstUnread(ListSnapshot answer, int from) {
        var unread = unread(answer);
        Arrays.sort(unread);
        int size = answer.keys().size();
        for (int step = 1; step <= size; step++) {
            int index = Math.floorMod(from + step, size);
            if (index != from && Arrays.binarySearch(unread, answer.keys().get(index)) >= 0) {
                return index;
            }
        }
        return -1;
    }

    /// The papers of `answer` that are neither read nor dismissed, nor starred unless it is a list of starred ones, in
    /// its order.
    long[] waiting(ListSnapshot answer) {
        return switch (answer.wish()) {
            case ListRequest.Browse(ListQuery listing) -> {
                var unread = unread(whole(listing), true);
                var waiting = listing.starred()
                        ? lists.list(unread)
                        : without(lists.list(unread), lists.list(unread.onlyStarred()));
                var shown = listing.recommended() ? StableOrder.among(answer.all(), waiting) : waiting;
                yield lists.narrow(shown, answer.narrowing());
            }
            case ListRequest.Search _ ->
                lists.rows(answer.keys().slice(0, Integer.MAX_VALUE)).stream()
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

    /// The papers of `answer` that are neither read nor dismissed, in its order.
    long[] unreadInOrder(ListSnapshot answer) {
        return StableOrder.among(answer.keys(), unread(answer));
    }

    private long[] unread(ListSnapshot answer) {
        return switch (answer.wish()) {
            case ListRequest.Browse(ListQuery listing) -> lists.list(unread(whole(listing), true));
            case ListRequest.Search _ ->
                lists.rows(answer.keys().slice(0, Integer.MAX_VALUE)).stream()
                        .filter(row -> !row.read() && !row.dismissed())
                        .mapToLong(row -> row.key())
                        .toArray();
        };
    }

    /// What is recommended by now may be others than those on screen.
    private static ListQuery whole(ListQuery listing) {
        return listing.recommended() ? listing.withoutRecommendation() : listing;
    }

    static ListQuery unread(ListQuery of, boolean unread) {
        return of.withUnread(unread);
    }
}
