package dev.offprint.search;

import dev.offprint.model.Lit;
import org.jspecify.annotations.Nullable;

/// A paper found.
///
/// @param score   how well it matches; it never grows from one hit to the next when sorted by relevance, and says nothing across questions
/// @param title   the whole title, lit where highlights were asked for
/// @param snippet the passage of the abstract that answers best, or its beginning; null without an abstract or without highlights
public record Hit(long key, float score, Lit title, @Nullable Lit snippet) {}
