package dev.offprint.library;

import dev.offprint.model.TopicCount;
import java.util.List;

/// The topics in the reader's order, with what is in them.
///
/// @param sequence the change sequence that the counts belong to
public record TopicCounts(List<TopicCount> topics, long sequence) {
    public TopicCounts {
        topics = List.copyOf(topics);
    }
}
