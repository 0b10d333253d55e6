package dev.offprint.library;

import dev.offprint.model.Listing;
import dev.offprint.model.Reason;
import dev.offprint.search.Index;
import dev.offprint.store.Store;
import java.time.InstantSource;
import java.util.Arrays;

/// What fits the reader, by stars and dismissals alone; nothing of it leaves the machine. Any thread; every question
/// waits for the disk.
public final class Recommendations {
    /// How many papers are recommended at most: some days' reading.
    public static final int MOST = 200;

    private final Store store;
    private final Index index;
    private final InstantSource clock;

    Recommendations(Store store, Index index, InstantSource clock) {
        this.store = store;
        this.index = index;
        this.clock = clock;
    }

    /// Why a paper is recommended; [Reason#NONE] where it is not.
    public Reason why(long key) {
        return index.why(key);
    }

    /// What a list comes to.
    ///
    /// @param keys what its other conditions let through, in its order
    long[] of(Listing listing, long[] keys) {
        if (listing.recommended()) {
            var best = index.recommended(without(keys, listing), MOST);
            return listing.order() == Listing.Order.RECOMMENDED ? best : among(keys, best);
        }
        return listing.order() == Listing.Order.RECOMMENDED ? index.byTaste(keys) : keys;
    }

    /// What is starred needs nobody to recommend it.
    private long[] without(long[] keys, Listing listing) {
        var starred = store.list(listing.onlyStarred(), clock.instant());
        Arrays.sort(starred);
        return Arrays.stream(keys)
                .filter(key -> Arrays.binarySearch(starred, key) < 0)
                .toArray();
    }

    private static long[] among(long[] keys, long[] some) {
        var sorted = some.clone();
        Arrays.sort(sorted);
        return Arrays.stream(keys)
                .filter(key -> Arrays.binarySearch(sorted, key) >= 0)
                .toArray();
    }
}
