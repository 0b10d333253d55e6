package dev.offprint.library;

import dev.offprint.model.Lit;
import org.jspecify.annotations.Nullable;

/// A paper's whole title and abstract with the places that a search found in them.
public record Lights(Lit title, @Nullable Lit abstractText) {}
