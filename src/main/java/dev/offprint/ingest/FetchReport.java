package dev.offprint.ingest;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.MergeResult;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of one edition.
///
/// @param entry    as the ledger has it now
/// @param merged   what became of the papers; null when none came
/// @param rejected items that could not be read
/// @param again    how long to leave the source alone before another try may help, zero when it did not say; null when
/// there is
///                 no need to try again, or no use in it
public record FetchReport(
        LedgerEntry entry,
        @Nullable MergeResult merged,
        List<RejectedEntry> rejected,
        @Nullable Duration again) {
    public FetchReport {
        rejected = List.copyOf(rejected);
    }
}
