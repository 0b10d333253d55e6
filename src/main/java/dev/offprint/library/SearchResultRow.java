package dev.offprint.library;

import dev.offprint.model.HighlightedText;
import dev.offprint.model.PaperRow;
import org.jspecify.annotations.Nullable;

/// A line of a list of results.
///
/// @param title   lit where that was asked for
/// @param snippet the passage of the abstract that answers best; null where there is no abstract, and where nothing was
///                to be lit
public record SearchResultRow(
        PaperRow row,
        float score,
        HighlightedText title,
        @Nullable HighlightedText snippet) {}
