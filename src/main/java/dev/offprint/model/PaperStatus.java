package dev.offprint.model;

import java.util.Locale;

/// What the last question for an edition was answered with.
public enum PaperStatus {
    /// The whole list, and no more will come.
    COMPLETE,
    /// A list that may still grow, or one that was cut.
    PARTIAL,
    /// The source has no list for this period: an answer, not a failure.
    EMPTY,
    /// The same bytes as last time.
    UNCHANGED,
    /// The source would not answer: too many questions, a challenge page, an error of its own.
    REFUSED,
    /// No connection, or none that held.
    UNREACHABLE,
    /// An answer that nothing could be read from, or one for another period.
    UNREADABLE,
    /// Never asked for.
    MISSING;

    /// Lower case, as the ledger prints it.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PaperStatus parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
