package dev.offprint.model;

import java.util.List;

/// A paper as the store holds it: one row however many sources and editions show it.
///
/// @param key         the row's number, which never changes and is never given again
/// @param counts      the newest of each count that any source has told
/// @param appearances oldest edition first
/// @param sequence    the change sequence at its last change, marks included
public record StoredPaper(
        long key,
        PaperId id,
        Paper paper,
        PaperCounts counts,
        ReaderState state,
        List<Appearance> appearances,
        long sequence) {
    public StoredPaper {
        appearances = List.copyOf(appearances);
    }
}
