package dev.offprint.ingest;

import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import org.jspecify.annotations.Nullable;

/// What came of looking papers up.
///
/// @param asked     ids that were asked for and answered
/// @param found     those of them that the archive knew
/// @param updated   papers of which something is known now that was not before
/// @param renewed   papers of which a new version came
/// @param withdrawn papers that were withdrawn since
/// @param failure   why it ended early; null when it did not
public record LookupReport(
        int asked,
        int found,
        int updated,
        int renewed,
        int withdrawn,
        @Nullable Failure failure) {
    static final LookupReport NOTHING = new LookupReport(0, 0, 0, 0, 0, null);

    /// @param status as the ledger has it
    /// @param why    one sentence
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
    public @Nullable Message trouble() {
        return failure == null ? null : failure.why();
    }

    /// What came of it: `98 of 100 papers found at arXiv, 12 updated, 1 new version`.
    public Message saying() {
        return Message.of("lookup.done", found, asked, updated, renewed, withdrawn);
    }
}
