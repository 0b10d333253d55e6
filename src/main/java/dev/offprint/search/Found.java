package dev.offprint.search;

import dev.offprint.model.Saying;
import java.util.List;

/// The answer to a question.
///
/// @param hits     best first by the sort that was asked for
/// @param hints    plain sentences about the question: what was not understood, and what was done instead
/// @param sequence the store's change sequence that this answer knows of
public record Found(List<Hit> hits, List<Saying> hints, long sequence) {
    public Found {
        hits = List.copyOf(hits);
        hints = List.copyOf(hints);
    }
}
