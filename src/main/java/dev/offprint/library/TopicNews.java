package dev.offprint.library;

import dev.offprint.model.Topic;
import java.util.List;
import java.util.stream.Collectors;

/// New papers in watched topics.
///
/// @param papers how many in all, each counted once
/// @param parts  the topics that have any, in the reader's order
public record TopicNews(int papers, List<Part> parts) {
    public static final TopicNews NONE = new TopicNews(0, List.of());

    public record Part(Topic topic, int papers) {}

    public TopicNews {
        parts = List.copyOf(parts);
    }

    /// A query for the unread papers of these topics.
    public String query() {
        return parts.stream()
                .map(part -> "topic:\"" + part.topic().name() + '"')
                .collect(Collectors.joining(" OR ", "is:unread (", ")"));
    }
}
