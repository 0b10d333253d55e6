package dev.offprint.model;

import java.util.Locale;

/// How the results of a search are ordered; ties are broken by the paper's key, newest first.
public enum SortOrder {
    /// Best match first; among papers that match nearly as well the newer and the more upvoted ones. A question that
    /// only
    /// filters has no best match: newest publication first. What is meant where nobody says otherwise.
    BEST,
    /// Best match first, and nothing else counts.
    RELEVANCE,
    /// Newest publication first, papers without a date last.
    DATE,
    /// Most upvotes first, papers without a count last.
    UPVOTES;

    /// Lower case, as the command line has it.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
