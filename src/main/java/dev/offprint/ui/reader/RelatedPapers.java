package dev.offprint.ui.reader;

import dev.offprint.model.PaperRow;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.SimilarPapers;
import java.util.function.Consumer;

/// Other papers beside the one on screen.
///
/// @param open opens one of them
public record RelatedPapers(
        RelatedModel<SimilarPapers> similar, RelatedModel<RecommendationReason> reason, Consumer<PaperRow> open) {}
