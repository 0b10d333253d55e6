package dev.offprint.model;

import java.util.List;

/// What became of a batch of entries, in their order.
///
/// @param sequence the change sequence after the batch
public record MergeResult(List<Outcome> outcomes, long sequence) {
    /// @param key the paper's row
    public record Outcome(long key, Kind kind) {}

    /// Ordered by weight: of several fates of one paper in one run, the greatest counts.
    public enum Kind {
        UNCHANGED,
        UPDATED,
        ADDED
    }

    public MergeResult {
        outcomes = List.copyOf(outcomes);
    }
}
