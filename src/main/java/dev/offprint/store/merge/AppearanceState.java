package dev.offprint.store.merge;

import dev.offprint.model.PaperCounts;
import dev.offprint.model.SourceEntry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Rank and counts of a paper in an edition, last seen at `seenAt` in milliseconds since 1970.
///
/// @param contentHash [ContentHash] of the metadata that the edition gave
record AppearanceState(@Nullable Integer rank, PaperCounts counts, long seenAt, long contentHash) {

    /// The newer observation wins, field by field; at equal times the better rank and the greater count, so
    /// that a page with a duplicate paper gives the same result each time it is read.
    AppearanceState mergedWith(SourceEntry entry, long at, long contentHash) {
        if (at == seenAt) {
            return new AppearanceState(min(rank, entry.rank()), max(counts, entry.counts()), at, contentHash);
        }
        return at > seenAt
                ? new AppearanceState(
                        entry.rank() != null ? entry.rank() : rank,
                        entry.counts().withFallback(counts),
                        at,
                        contentHash)
                : new AppearanceState(
                        rank != null ? rank : entry.rank(),
                        counts.withFallback(entry.counts()),
                        seenAt,
                        this.contentHash);
    }

    /// Whether both are equal apart from the time.
    boolean sameContent(AppearanceState other) {
        return contentHash == other.contentHash && counts.equals(other.counts) && Objects.equals(rank, other.rank);
    }

    static PaperCounts max(PaperCounts one, PaperCounts other) {
        return new PaperCounts(
                max(one.upvotes(), other.upvotes()),
                max(one.comments(), other.comments()),
                max(one.githubStars(), other.githubStars()));
    }

    private static @Nullable Integer max(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? (one == null ? other : one) : Integer.valueOf(Math.max(one, other));
    }

    private static @Nullable Integer min(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? (one == null ? other : one) : Integer.valueOf(Math.min(one, other));
    }
}
