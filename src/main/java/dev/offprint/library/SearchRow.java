package dev.offprint.library;

import dev.offprint.model.Lit;
import dev.offprint.model.Row;
import org.jspecify.annotations.Nullable;

/// A line of a list of results.
///
/// @param title   lit where that was asked for
/// @param snippet the passage of the abstract that answers best; null where there is no abstract, and where nothing was
///                to be lit
public record SearchRow(
        Row row, float score, Lit title, @Nullable Lit snippet) {}
