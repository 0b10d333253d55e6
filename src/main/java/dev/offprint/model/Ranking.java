package dev.offprint.model;

import java.util.Locale;

/// How the results of a search are ordered.
public enum Ranking {
    /// Best match first; among papers that match nearly as well the newer and the more upvoted ones. What is meant
    /// where
    /// nobody says otherwise.
    BEST,
    /// Best match first, and nothing else counts.
    RELEVANCE,
    /// Newest publication first.
    DATE,
    /// Most upvotes first.
    UPVOTES;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
