package dev.offprint.model;

import java.util.Locale;

/// How the results of a search are ordered.
public enum Ranking {
    /// Best match first.
    RELEVANCE,
    /// Newest publication first.
    DATE,
    /// Most upvotes first.
    UPVOTES;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
