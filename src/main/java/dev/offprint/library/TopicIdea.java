package dev.offprint.library;

import dev.offprint.model.Row;
import java.util.List;

/// A topic that the reader might want.
///
/// @param starred  how many of the starred papers it is taken from
/// @param total    how many papers it would have
/// @param examples some of the starred papers, newest first
public record TopicIdea(String name, String query, int starred, long total, List<Row> examples) {
    public TopicIdea {
        examples = List.copyOf(examples);
    }
}
