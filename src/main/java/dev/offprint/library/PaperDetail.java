package dev.offprint.library;

import dev.offprint.model.HighlightedText;
import dev.offprint.model.Revision;
import dev.offprint.model.StoredPaper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper with the matches of a query highlighted in it.
///
/// @param abstractText null when the paper has none
/// @param revisions    the texts of its earlier versions, newest first
public record PaperDetail(
        StoredPaper paper, HighlightedText title, @Nullable HighlightedText abstractText, List<Revision> revisions) {
    public PaperDetail {
        revisions = List.copyOf(revisions);
    }
}
