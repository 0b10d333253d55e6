package dev.offprint.search;

import dev.offprint.model.MatchTotals;
import dev.offprint.model.Message;
import java.util.List;

/// The answer to a question.
///
/// @param hits     best first by the sort that was asked for
/// @param hints    plain sentences about the question: what was not understood, and what was done instead
/// @param totals   how many papers there are, whatever number was asked for
/// @param sequence the store's change sequence that this answer knows of
public record SearchResult(List<SearchHit> hits, List<Message> hints, MatchTotals totals, long sequence) {
    public SearchResult {
        hits = List.copyOf(hits);
        hints = List.copyOf(hints);
    }
}
