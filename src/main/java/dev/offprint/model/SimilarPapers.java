package dev.offprint.model;

import java.util.List;

/// The papers similar to one paper.
///
/// @param copies the same work under other identifiers: other versions, other sources, a changed title
/// @param papers other works, the most similar first
public record SimilarPapers(List<PaperRow> copies, List<Match> papers) {
    public static final SimilarPapers NONE = new SimilarPapers(List.of(), List.of());

    public SimilarPapers {
        copies = List.copyOf(copies);
        papers = List.copyOf(papers);
    }

    /// A similar work.
    ///
    /// @param score  descending within one result; not comparable between results
    /// @param copies the same work under other identifiers
    public record Match(PaperRow row, float score, List<PaperRow> copies) {
        public Match {
            copies = List.copyOf(copies);
        }
    }
}
