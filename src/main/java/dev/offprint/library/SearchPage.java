package dev.offprint.library;

import dev.offprint.model.Saying;
import java.util.List;

/// The answer to a search.
///
/// @param hints    plain sentences on how the text was understood, where that is not obvious
/// @param sequence the change sequence that the answer belongs to
public record SearchPage(List<SearchRow> rows, List<Saying> hints, long sequence) {
    public SearchPage {
        rows = List.copyOf(rows);
        hints = List.copyOf(hints);
    }
}
