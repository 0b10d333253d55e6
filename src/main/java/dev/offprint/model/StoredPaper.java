package dev.offprint.model;

import java.util.List;

/// A paper in the store: one row for all sources and editions that list it.
///
/// @param key         the row's number; never changed and never reused
/// @param counts      the newest known value of each count
/// @param appearances oldest edition first
/// @param sequence    the change sequence at its last change, including changes of the reader's state
/// @param kept        whether the whole paper is on disk
/// @param highlights  its marked passages, in the order in which they were made
public record StoredPaper(
        long key,
        PaperId id,
        Paper paper,
        PaperCounts counts,
        ReaderState state,
        List<Appearance> appearances,
        long sequence,
        boolean kept,
        List<Highlight> highlights) {
    /// A paper of which nothing is on disk.
    public StoredPaper(
            long key,
            PaperId id,
            Paper paper,
            PaperCounts counts,
            ReaderState state,
            List<Appearance> appearances,
            long sequence) {
        this(key, id, paper, counts, state, appearances, sequence, false, List.of());
    }

    public StoredPaper {
        appearances = List.copyOf(appearances);
        highlights = List.copyOf(highlights);
    }
}
