package dev.offprint.library;

import dev.offprint.model.PaperRow;
import java.util.List;

/// A topic that the reader might want.
///
/// @param starred  how many of the starred papers it is taken from
/// @param total    how many papers it would have
/// @param examples some of the starred papers, newest first
public record TopicSuggestion(String name, String query, int starred, long total, List<PaperRow> examples) {
    public TopicSuggestion {
        examples = List.copyOf(examples);
    }
}
