package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// What a page counted beside a paper at one moment; null where it did not say.
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

    /// These counts, with the gaps filled from older ones.
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
