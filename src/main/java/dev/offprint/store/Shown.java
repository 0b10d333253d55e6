package dev.offprint.store;

import dev.offprint.model.Counts;
import dev.offprint.model.Entry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an edition showed of a paper when it was last seen there, at `seenAt` in milliseconds since 1970.
///
/// @param said [Fingerprint] of its words
record Shown(@Nullable Integer rank, Counts counts, long seenAt, long said) {

    /// The newer sight wins, number by number; of two at one moment the better rank and the greater count, so
    /// that a page on which a paper stands twice says the same however often it is read.
    Shown again(Entry entry, long at, long said) {
        if (at == seenAt) {
            return new Shown(least(rank, entry.rank()), greatest(counts, entry.counts()), at, said);
        }
        return at > seenAt
                ? new Shown(
                        entry.rank() != null ? entry.rank() : rank,
                        entry.counts().over(counts),
                        at,
                        said)
                : new Shown(rank != null ? rank : entry.rank(), counts.over(entry.counts()), seenAt, this.said);
    }

    /// Whether both say the same, no matter when.
    boolean says(Shown other) {
        return said == other.said && counts.equals(other.counts) && Objects.equals(rank, other.rank);
    }

    static Counts greatest(Counts one, Counts other) {
        return new Counts(
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
