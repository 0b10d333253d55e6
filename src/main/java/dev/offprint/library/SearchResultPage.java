package dev.offprint.library;

import dev.offprint.model.Message;
import java.util.List;

/// The answer to a search.
///
/// @param hints    plain sentences on how the text was understood, where that is not obvious
/// @param sequence the change sequence that the answer belongs to
public record SearchResultPage(List<SearchResultRow> rows, List<Message> hints, long sequence) {
    public SearchResultPage {
        rows = List.copyOf(rows);
        hints = List.copyOf(hints);
    }
}
