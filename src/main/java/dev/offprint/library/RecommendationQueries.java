package dev.offprint.library;

import dev.offprint.model.ListQuery;
import dev.offprint.model.RecommendationReason;
import dev.offprint.search.SearchIndex;
import java.util.Arrays;

/// What fits the reader, by stars and dismissals alone; nothing of it leaves the machine. Any thread; every question
/// waits for the disk.
public final class RecommendationQueries {
    /// How many papers are recommended at most: some days' reading.
    public static final int MOST = 200;

    private final SearchIndex index;

    RecommendationQueries(SearchIndex index) {
        this.index = index;
    }

    /// Why a paper is recommended; [RecommendationReason#NONE] where it is not.
    public RecommendationReason why(long key) {
        return index.why(key);
    }

    /// What a list comes to.
    ///
    /// @param keys what its other conditions let through, in its order
    long[] of(ListQuery listing, long[] keys) {
        if (listing.recommended()) {
            var best = index.recommended(keys, MOST);
            return listing.order() == ListQuery.Order.RECOMMENDED ? best : among(keys, best);
        }
        return listing.order() == ListQuery.Order.RECOMMENDED ? index.byTaste(keys) : keys;
    }

    private static long[] among(long[] keys, long[] some) {
        var sorted = some.clone();
        Arrays.sort(sorted);
        return Arrays.stream(keys)
                .filter(key -> Arrays.binarySearch(sorted, key) >= 0)
                .toArray();
    }
}
