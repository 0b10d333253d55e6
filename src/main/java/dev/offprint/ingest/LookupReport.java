package dev.offprint.ingest;

import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import org.jspecify.annotations.Nullable;

/// Report on a lookup of papers.
///
/// @param asked number of ids requested and answered
/// @param found how many of them arXiv has
/// @param updated papers with new metadata
/// @param renewed papers with a new version
/// @param withdrawn papers withdrawn since the last lookup
/// @param failure why it ended early; null when it did not
public record LookupReport(
        int asked,
        int found,
        int updated,
        int renewed,
        int withdrawn,
        @Nullable Failure failure) {
    static final LookupReport NOTHING = new LookupReport(0, 0, 0, 0, 0, null);

    /// @param status status in the ledger
    /// @param why one sentence
    public record Failure(PaperStatus status, Message why) {}

    LookupReport and(LookupReport other) {
        return new LookupReport(
                asked + other.asked,
                found + other.found,
                updated + other.updated,
                renewed + other.renewed,
                withdrawn + other.withdrawn,
                failure != null ? failure : other.failure);
    }

    /// Why it ended early, one sentence; null when it did not.
    public @Nullable Message message() {
        return failure == null ? null : failure.why();
    }

    /// Summary: `98 of 100 papers found at arXiv, 12 updated, 1 new version`.
    public Message summary() {
        return Message.of("lookup.done", found, asked, updated, renewed, withdrawn);
    }
}
