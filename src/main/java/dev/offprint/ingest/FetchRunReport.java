package dev.offprint.ingest;

import dev.offprint.model.LedgerEntry;
import java.util.List;

/// What came of a round of asking.
///
/// @param entries  the ledger's word on each edition asked for, in the order asked
/// @param rejected items that could not be read, the first thousand
/// @param stopped  whether somebody asked to stop before the end
/// @param putOff   editions that were not asked for because their source would not answer or could not be reached
public record FetchRunReport(
        RunCounts tally, List<LedgerEntry> entries, List<RejectedEntry> rejected, boolean stopped, int putOff) {
    public FetchRunReport {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
    }
}
