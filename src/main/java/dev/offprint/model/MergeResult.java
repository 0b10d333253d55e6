package dev.offprint.model;

import java.util.List;

/// The outcome of merging a batch of entries, in their order.
///
/// @param sequence the change sequence after the batch
public record MergeResult(List<Outcome> outcomes, long sequence) {
    /// @param key the paper's row
    public record Outcome(long key, Kind kind) {}

    /// In ascending order: of several outcomes for one paper in one run, the greatest counts.
    public enum Kind {
        UNCHANGED,
        UPDATED,
        ADDED
    }

    public MergeResult {
        outcomes = List.copyOf(outcomes);
    }
}
