package dev.offprint.model;

import java.util.List;

/// The changes in the store after a given change sequence.
///
/// @param changed  papers in their present state, in the order of their last change
/// @param removed  keys of rows that were merged into another paper
/// @param sequence change sequence that this delta reaches
/// @param more     whether there are changes after `sequence`
public record LibraryDelta(List<StoredPaper> changed, List<Long> removed, long sequence, boolean more) {
    public LibraryDelta {
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }
}
