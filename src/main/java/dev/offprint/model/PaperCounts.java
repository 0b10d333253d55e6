package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// Counts that a page shows for a paper at one time; null where it shows none.
public record PaperCounts(
        @Nullable Integer upvotes,
        @Nullable Integer comments,
        @Nullable Integer githubStars) {
    public static final PaperCounts NONE = new PaperCounts(null, null, null);

    public PaperCounts {
        if (negative(upvotes) || negative(comments) || negative(githubStars)) {
            throw new IllegalArgumentException("a count is never below zero");
        }
    }

    /// These counts, with missing ones taken from older counts.
    public PaperCounts withFallback(PaperCounts older) {
        return new PaperCounts(
                upvotes != null ? upvotes : older.upvotes,
                comments != null ? comments : older.comments,
                githubStars != null ? githubStars : older.githubStars);
    }

    private static boolean negative(@Nullable Integer count) {
        return count != null && count < 0;
    }
}
