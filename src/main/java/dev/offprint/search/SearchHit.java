package dev.offprint.search;

import dev.offprint.model.HighlightedText;
import dev.offprint.model.PaperRow;
import dev.offprint.model.SectionHit;
import org.jspecify.annotations.Nullable;

/// A paper found.
///
/// @param row     its line in a list, as it was at [SearchResult#sequence], but without the upvotes over time,
///     which the index does not know
/// @param score   how well it matches; it never grows from one hit to the next when sorted by relevance, and says
/// nothing across questions
/// @param title   the whole title, lit where highlights were asked for
/// @param snippet the passage of the abstract that answers best, or its beginning; null without an abstract or without
/// highlights
/// @param byMeaning whether it has none of the words and was found by its meaning alone; then nothing is highlighted
/// @param section where the snippet is from, when it is from the whole text; null otherwise
public record SearchHit(
        PaperRow row,
        float score,
        HighlightedText title,
        @Nullable HighlightedText snippet,
        boolean byMeaning,
        @Nullable SectionHit section) {
    /// A paper found by its title, abstract, names or meaning.
    public SearchHit(
            PaperRow row, float score, HighlightedText title, @Nullable HighlightedText snippet, boolean byMeaning) {
        this(row, score, title, snippet, byMeaning, null);
    }

    public long key() {
        return row.key();
    }
}
