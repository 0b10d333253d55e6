package dev.offprint.search;

import dev.offprint.model.Lit;
import dev.offprint.model.Row;
import org.jspecify.annotations.Nullable;

/// A paper found.
///
/// @param row     its line in a list, as it was at [Found#sequence], but without the upvotes over time, which the index
/// does not know
/// @param score   how well it matches; it never grows from one hit to the next when sorted by relevance, and says
/// nothing across questions
/// @param title   the whole title, lit where highlights were asked for
/// @param snippet the passage of the abstract that answers best, or its beginning; null without an abstract or without
/// highlights
public record Hit(Row row, float score, Lit title, @Nullable Lit snippet) {
    public long key() {
        return row.key();
    }
}
