package dev.offprint.search;

import dev.offprint.model.Message;
import java.util.List;

/// The answer to a question.
///
/// @param hits     best first by the sort that was asked for
/// @param hints    plain sentences about the question: what was not understood, and what was done instead
/// @param sequence the store's change sequence that this answer knows of
public record SearchResult(List<SearchHit> hits, List<Message> hints, long sequence) {
    public SearchResult {
        hits = List.copyOf(hits);
        hints = List.copyOf(hints);
    }
}
