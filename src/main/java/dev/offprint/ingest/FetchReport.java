package dev.offprint.ingest;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.MergeResult;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Report on fetching one edition.
///
/// @param entry the ledger entry after the request
/// @param merged result of storing the papers; null when there were none
/// @param rejected items that could not be read
/// @param again how long to wait before a retry may help, zero when the source did not say; null when a retry is
///     not needed or does not help
public record FetchReport(
        LedgerEntry entry,
        @Nullable MergeResult merged,
        List<RejectedEntry> rejected,
        @Nullable Duration again) {
    public FetchReport {
        rejected = List.copyOf(rejected);
    }
}
