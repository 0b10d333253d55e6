package dev.offprint.model;

import java.util.Locale;

/// Order of search results; ties are broken by the paper's key, newest first.
public enum SortOrder {
    /// Relevance, with a bonus for recent and upvoted papers. A query that only filters has no relevance: newest
    /// publication first. The default.
    BEST,
    /// Relevance only.
    RELEVANCE,
    /// Newest publication first, papers without a date last.
    DATE,
    /// Most upvotes first, papers without a count last.
    UPVOTES;

    /// Lower case, as on the command line.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
