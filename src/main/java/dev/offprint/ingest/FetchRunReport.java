package dev.offprint.ingest;

import dev.offprint.model.LedgerEntry;
import java.util.List;

/// Report on a fetch run.
///
/// @param entries the ledger entries of the fetched editions, in order
/// @param rejected items that could not be read, the first thousand
/// @param stopped whether the run was cancelled before its end
/// @param putOff number of editions not requested because their source refused or was unreachable
public record FetchRunReport(
        RunCounts tally, List<LedgerEntry> entries, List<RejectedEntry> rejected, boolean stopped, int putOff) {
    public FetchRunReport {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
    }
}
