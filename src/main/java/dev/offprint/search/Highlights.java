package dev.offprint.search;

import dev.offprint.model.HighlightedText;
import org.jspecify.annotations.Nullable;

/// A paper's whole texts with what a question finds in them.
public record Highlights(HighlightedText title, @Nullable HighlightedText abstractText) {}
