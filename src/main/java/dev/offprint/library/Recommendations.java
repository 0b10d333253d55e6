package dev.offprint.library;

import dev.offprint.model.Listing;
import dev.offprint.model.Reason;
import dev.offprint.search.Index;
import java.util.Arrays;

/// What fits the reader, by stars and dismissals alone; nothing of it leaves the machine. Any thread; every question
/// waits for the disk.
public final class Recommendations {
    /// How many papers are recommended at most: some days' reading.
    public static final int MOST = 200;

    private final Index index;

    Recommendations(Index index) {
        this.index = index;
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
            var best = index.recommended(keys, MOST);
            return listing.order() == Listing.Order.RECOMMENDED ? best : among(keys, best);
        }
        return listing.order() == Listing.Order.RECOMMENDED ? index.byTaste(keys) : keys;
    }

    private static long[] among(long[] keys, long[] some) {
        var sorted = some.clone();
        Arrays.sort(sorted);
        return Arrays.stream(keys)
                .filter(key -> Arrays.binarySearch(sorted, key) >= 0)
                .toArray();
    }
}
