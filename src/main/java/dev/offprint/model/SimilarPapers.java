package dev.offprint.model;

import java.util.List;

/// What is like one paper.
///
/// @param copies the same work under other ids: other versions, other sources, a title that changed
/// @param papers other works, the most similar first
public record SimilarPapers(List<PaperRow> copies, List<Match> papers) {
    public static final SimilarPapers NONE = new SimilarPapers(List.of(), List.of());

    public SimilarPapers {
        copies = List.copyOf(copies);
        papers = List.copyOf(papers);
    }

    /// One work that is like it.
    ///
    /// @param score  never grows from one to the next, and says nothing across papers
    /// @param copies the same work under other ids
    public record Match(PaperRow row, float score, List<PaperRow> copies) {
        public Match {
            copies = List.copyOf(copies);
        }
    }
}
