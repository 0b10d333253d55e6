package dev.offprint.model;

import java.util.Locale;

/// Result of the last request for an edition.
public enum PaperStatus {
    /// The whole list; it will not grow.
    COMPLETE,
    /// A list that may still grow, or a truncated one.
    PARTIAL,
    /// The source has no list for this period; not an error.
    EMPTY,
    /// The same bytes as last time.
    UNCHANGED,
    /// The source refused: too many requests, a challenge page, a server error.
    REFUSED,
    /// No connection, or an interrupted one.
    UNREACHABLE,
    /// A response that could not be parsed, or one for another period.
    UNREADABLE,
    /// Never requested.
    MISSING;

    /// Lower case, as the command line prints it.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PaperStatus parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
