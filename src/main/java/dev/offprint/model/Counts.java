package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// What a page counted beside a paper at one moment; null where it did not say.
public record Counts(
        @Nullable Integer upvotes,
        @Nullable Integer comments,
        @Nullable Integer githubStars) {
    public static final Counts NONE = new Counts(null, null, null);

    public Counts {
        if (negative(upvotes) || negative(comments) || negative(githubStars)) {
            throw new IllegalArgumentException("a count is never below zero");
        }
    }

    /// These counts, with the gaps filled from older ones.
    public Counts over(Counts older) {
        return new Counts(
                upvotes != null ? upvotes : older.upvotes,
                comments != null ? comments : older.comments,
                githubStars != null ? githubStars : older.githubStars);
    }

    private static boolean negative(@Nullable Integer count) {
        return count != null && count < 0;
    }
}
