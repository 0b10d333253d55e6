package dev.offprint.model;

import java.util.List;

/// What changed in the store after some point, for whoever follows it.
///
/// @param changed  papers as they are now, in the order of their last change
/// @param gone     keys of rows that became part of another paper
/// @param sequence how far this delta goes
/// @param more     whether there is more after `sequence`
public record LibraryDelta(List<StoredPaper> changed, List<Long> removed, long sequence, boolean more) {
    public LibraryDelta {
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }
}
