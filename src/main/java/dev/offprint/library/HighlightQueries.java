package dev.offprint.library;

import dev.offprint.model.HighlightedText;
import org.jspecify.annotations.Nullable;

/// A paper's whole title and abstract with the places that a search found in them.
public record HighlightQueries(
        HighlightedText title, @Nullable HighlightedText abstractText) {}
