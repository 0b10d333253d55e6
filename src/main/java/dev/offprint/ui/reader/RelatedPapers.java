package dev.offprint.ui.reader;

import dev.offprint.model.PaperRow;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.SimilarPapers;
import java.util.function.Consumer;

/// The models of related papers and of what is marked in the paper.
///
/// @param open opens a related paper
public record RelatedPapers(
        RelatedModel<SimilarPapers> similar,
        RelatedModel<RecommendationReason> reason,
        HighlightsModel highlights,
        Consumer<PaperRow> open) {}
