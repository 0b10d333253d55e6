package dev.offprint.library;

import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.InterestWeight;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import dev.offprint.model.RecommendationReason;
import dev.offprint.search.SearchIndex;
import dev.offprint.store.Store;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// What fits the reader, by stars, dismissals and what was pinned or muted; nothing of it leaves the machine. Any
/// thread; every question waits for the disk.
final class RecommendationQueries {
    /// How many papers are recommended at most: some days' reading.
    static final int MOST = 200;
    /// Stars below which little is known of a reader.
    private static final int ENOUGH = 5;
    /// Papers to choose the first stars from.
    private static final int STARTERS = 40;

    private final Store store;
    private final SearchIndex index;
    private final LibraryWriter writer;
    private final InstantSource clock;

    RecommendationQueries(Store store, SearchIndex index, LibraryWriter writer, InstantSource clock) {
        this.store = store;
        this.index = index;
        this.writer = writer;
        this.clock = clock;
    }

    /// Why a paper is recommended; [RecommendationReason#NONE] where it is not.
    RecommendationReason why(long key) {
        return index.why(store.preferences(null), key);
    }

    /// What the reader is taken to like, the strongest first; what is muted is among it.
    List<InterestWeight> interests() {
        return index.interests(store.preferences(null));
    }

    /// Pins an interest, or mutes it; can be undone.
    ///
    /// @return the change sequence afterwards
    CompletableFuture<Long> choose(InterestChoice choice) {
        return edit(choices -> {
            var chosen = without(choices, choice.interest());
            chosen.add(choice);
            return List.copyOf(chosen);
        });
    }

    /// Lets an interest count as the stars say again; can be undone.
    ///
    /// @return the change sequence afterwards
    CompletableFuture<Long> release(Interest interest) {
        return edit(choices -> List.copyOf(without(choices, interest)));
    }

    private CompletableFuture<Long> edit(UnaryOperator<List<InterestChoice>> edit) {
        var at = clock.instant();
        return writer.write(writing -> writing.editInterests(edit, at));
    }

    private static List<InterestChoice> without(List<InterestChoice> choices, Interest interest) {
        var rest = new ArrayList<>(choices);
        rest.removeIf(choice -> choice.interest().equals(interest));
        return rest;
    }

    /// The papers of a list, and what there is to say before them: that few stars are known yet.
    @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
    record Selection(long[] keys, List<Message> hints) {}

    /// What a list comes to.
    ///
    /// @param keys what its other conditions let through, in its order
    Selection of(ListQuery listing, long[] keys) {
        boolean ordered = listing.order() == ListQuery.Order.RECOMMENDED;
        if (!listing.recommended()) {
            return new Selection(ordered ? index.byTaste(store.preferences(null), keys) : keys, List.of());
        }
        var by = store.preferences(listing.tag());
        int liked = by.liked().size();
        boolean few = listing.tag() == null && liked < ENOUGH;
        var hints = few ? List.of(Message.of("recommended.few", liked, ENOUGH)) : List.<Message>of();
        if (listing.tag() == null && liked == 0 && by.choices().isEmpty()) {
            return new Selection(starters(listing, keys), hints);
        }
        var best = index.recommended(by, keys, MOST);
        return new Selection(ordered ? best : among(keys, best), hints);
    }

    /// Papers to choose from where nothing is known of the reader: those that most people liked.
    private long[] starters(ListQuery listing, long[] keys) {
        var liked = store.list(listing.withOrder(ListQuery.Order.UPVOTES), clock.instant());
        return Arrays.stream(among(liked, keys)).limit(STARTERS).toArray();
    }

    private static long[] among(long[] keys, long[] some) {
        var sorted = some.clone();
        Arrays.sort(sorted);
        return Arrays.stream(keys)
                .filter(key -> Arrays.binarySearch(sorted, key) >= 0)
                .toArray();
    }
}
