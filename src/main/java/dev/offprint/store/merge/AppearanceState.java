package dev.offprint.store.merge;

import dev.offprint.model.PaperCounts;
import dev.offprint.model.SourceEntry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an edition showed of a paper when it was last seen there, at `seenAt` in milliseconds since 1970.
///
/// @param said [ContentHash] of its words
record AppearanceState(@Nullable Integer rank, PaperCounts counts, long seenAt, long said) {

    /// The newer sight wins, number by number; of two at one moment the better rank and the greater count, so
    /// that a page on which a paper stands twice says the same however often it is read.
    AppearanceState again(SourceEntry entry, long at, long said) {
        if (at == seenAt) {
            return new AppearanceState(least(rank, entry.rank()), greatest(counts, entry.counts()), at, said);
        }
        return at > seenAt
                ? new AppearanceState(
                        entry.rank() != null ? entry.rank() : rank,
                        entry.counts().withFallback(counts),
                        at,
                        said)
                : new AppearanceState(
                        rank != null ? rank : entry.rank(), counts.withFallback(entry.counts()), seenAt, this.said);
    }

    /// Whether both say the same, no matter when.
    boolean says(AppearanceState other) {
        return said == other.said && counts.equals(other.counts) && Objects.equals(rank, other.rank);
    }

    static PaperCounts greatest(PaperCounts one, PaperCounts other) {
        return new PaperCounts(
                greatest(one.upvotes(), other.upvotes()),
                greatest(one.comments(), other.comments()),
                greatest(one.githubStars(), other.githubStars()));
    }

    private static @Nullable Integer greatest(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? (one == null ? other : one) : Integer.valueOf(Math.max(one, other));
    }

    private static @Nullable Integer least(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? (one == null ? other : one) : Integer.valueOf(Math.min(one, other));
    }
}
