package dev.offprint.ui.timeline;

import dev.offprint.model.Facets;
import dev.offprint.model.Listing;
import dev.offprint.model.Narrowing;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns wishes into answers by asking the library. On `ask` threads.
final class Answers {
    private final Lists lists;

    Answers(Lists lists) {
        this.lists = lists;
    }

    /// @param by   what the papers have to have besides
    /// @param stay  papers that an unread list keeps although they have been read
    /// @param again what stands on screen, when the same is asked for again; [Answer#NONE] else
    Answer to(Wish wish, Narrowing by, Set<Long> stay, Answer again) {
        return switch (wish) {
            case Wish.Browse browse -> browse(browse, by, stay, again);
            case Wish.Search search -> search(search, by);
        };
    }

    private Answer browse(Wish.Browse wish, Narrowing by, Set<Long> stay, Answer again) {
        var listing = wish.listing();
        var keys = again.all().size() > 0 && again.wish().equals(wish)
                ? again(listing, again.all(), stay)
                : fresh(listing, stay);
        var ledger = listing.period() == null ? null : lists.ledger(listing.period());
        int hidden = lists.hidden(listing);
        boolean empty = keys.length == 0 && lists.libraryEmpty();
        var passing = lists.narrow(keys, by);
        return new Answer(
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

    private long[] fresh(Listing listing, Set<Long> stay) {
        var keys = lists.list(listing);
        return listing.unread() && !stay.isEmpty() ? with(stay, keys, lists.list(unread(listing, false))) : keys;
    }

    /// A list that goes by the reader's marks would be another after each of them: it stands as it was opened, and
    /// only what is dismissed leaves it.
    private long[] again(Listing listing, PaperKeys before, Set<Long> stay) {
        if (listing.recommended()) {
            return Steady.among(before, lists.list(listing.unrecommended()));
        }
        var now = fresh(listing, stay);
        return listing.order() == Listing.Order.RECOMMENDED ? Steady.order(before, now) : now;
    }

    /// What the papers of an answer have.
    Facets facets(Answer answer) {
        return switch (answer.wish()) {
            case Wish.Browse _ -> lists.facets(answer.all().slice(0, Integer.MAX_VALUE), answer.narrowing());
            case Wish.Search(String text, var ranking) ->
                lists.facets(text, ranking, answer.narrowing(), TimelineModel.HITS);
        };
    }

    private Answer search(Wish.Search wish, Narrowing by) {
        var hits = lists.search(wish.text(), wish.ranking(), by, TimelineModel.HITS);
        var lines = new LinkedHashMap<Long, Lists.Line>();
        hits.lines().forEach(line -> lines.put(line.row().key(), line));
        var keys = lines.keySet().stream().mapToLong(Long::longValue).toArray();
        long total = Math.max(hits.total(), keys.length);
        var found = PaperKeys.of(keys);
        return new Answer(wish, by, found, found, lines, hits.hints(), hits.meant(), total, 0, false, null);
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
    int firstUnread(Answer answer, int from) {
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
    long[] waiting(Answer answer) {
        return switch (answer.wish()) {
            case Wish.Browse(Listing listing) -> {
                var unread = unread(whole(listing), true);
                var waiting = listing.starred()
                        ? lists.list(unread)
                        : without(lists.list(unread), lists.list(unread.onlyStarred()));
                var shown = listing.recommended() ? Steady.among(answer.all(), waiting) : waiting;
                yield lists.narrow(shown, answer.narrowing());
            }
            case Wish.Search _ ->
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
    long[] unreadInOrder(Answer answer) {
        return Steady.among(answer.keys(), unread(answer));
    }

    private long[] unread(Answer answer) {
        return switch (answer.wish()) {
            case Wish.Browse(Listing listing) -> lists.list(unread(whole(listing), true));
            case Wish.Search _ ->
                lists.rows(answer.keys().slice(0, Integer.MAX_VALUE)).stream()
                        .filter(row -> !row.read() && !row.dismissed())
                        .mapToLong(row -> row.key())
                        .toArray();
        };
    }

    /// What is recommended by now may be others than those on screen.
    private static Listing whole(Listing listing) {
        return listing.recommended() ? listing.unrecommended() : listing;
    }

    static Listing unread(Listing of, boolean unread) {
        return of.unread(unread);
    }
}
