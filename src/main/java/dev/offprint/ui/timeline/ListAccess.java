package dev.offprint.ui.timeline;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.model.HighlightedText;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Period;
import dev.offprint.model.SortOrder;
import dev.offprint.model.Topic;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the timeline asks of the library. Called from `ask` threads only; each may block.
public interface ListAccess {
    /// The keys of the papers of a list, in order.
    long[] list(ListQuery listing);

    /// The rows of those papers, in that order, without those that are gone.
    List<PaperRow> rows(long[] keys);

    /// The topics that each of these papers falls under, in the reader's order; papers without any are left out.
    Map<Long, List<Topic>> topics(long[] keys);

    /// The best `limit` hits of a query that pass. Never throws on what somebody typed.
    Hits search(String text, SortOrder ranking, FacetFilter by, int limit);

    /// Those of these papers that pass, in their order.
    long[] narrow(long[] keys, FacetFilter by);

    /// What these papers have.
    Facets facets(long[] keys, FacetFilter by);

    /// What the papers have that [#search] finds, those beyond the limit included.
    Facets facets(String text, SortOrder ranking, FacetFilter by, int limit);

    /// How many papers a list leaves out because they fall under muted topics.
    int hidden(ListQuery listing);

    /// What the ledger knows of a period; null when it was never asked for.
    @Nullable
    LedgerEntry ledger(Period period);

    /// Whether there is no paper at all.
    boolean libraryEmpty();

    /// A row, with the places lit that a search found.
    record Line(
            PaperRow row,
            @Nullable HighlightedText title,
            @Nullable HighlightedText snippet) {}

    /// @param hints what the search did not understand or took otherwise, each a plain sentence
    /// @param meant what a misspelt query may have been meant to be; null where nothing seems wrong with it
    /// @param total how many papers the query finds in all
    record Hits(
            List<Line> lines, List<Message> hints, @Nullable String meant, long total) {
        public Hits {
            lines = List.copyOf(lines);
            hints = List.copyOf(hints);
        }
    }
}
