package dev.offprint.search;

import dev.offprint.model.Lit;
import org.jspecify.annotations.Nullable;

/// A paper's whole texts with what a question finds in them.
public record Lights(Lit title, @Nullable Lit abstractText) {}
