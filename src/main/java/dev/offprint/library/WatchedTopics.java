package dev.offprint.library;

import dev.offprint.model.Topic;
import dev.offprint.search.TopicMatches;
import dev.offprint.store.Store;
import dev.offprint.store.TopicWatches.Watch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Tells what is new in watched topics: quietly, all of them together, once a day at most. A watch begins with what
/// there is when it is first looked at, so that switching it on tells nothing.
final class WatchedTopics {
    private final Store store;
    private final List<Topic> topics;
    private final TopicMatches subsets;
    private final Map<Long, Watch> notes = new HashMap<>();

    /// @param subsets of the topics, in their order
    WatchedTopics(Store store, List<Topic> topics, TopicMatches subsets) {
        this.store = store;
        this.topics = topics;
        this.subsets = subsets;
    }

    /// What is to be stored of the watches once [#news] has been told; nothing where nothing has changed.
    Map<Long, Watch> notes() {
        return notes;
    }

    TopicNews news(LocalDate today) {
        var watches = store.watches().all();
        boolean told = watches.values().stream().anyMatch(watch -> today.equals(watch.notifiedOn()));
        var parts = new ArrayList<TopicNews.Part>();
        var papers = new HashSet<Long>();
        for (int i = 0; i < topics.size(); i++) {
            var topic = topics.get(i);
            var watch = watches.get(topic.id());
            if (topic.watched() && watch == null) {
                notes.put(topic.id(), new Watch(subsets.highest(), null));
            } else if (topic.watched() && watch != null && !told) {
                var keys = subsets.unreadAfter(i, watch.seen());
                if (keys.length > 0) {
                    parts.add(new TopicNews.Part(topic, keys.length));
                    for (long key : keys) {
                        papers.add(key);
                    }
                }
            }
        }
        for (var part : parts) {
            notes.put(part.topic().id(), new Watch(subsets.highest(), today));
        }
        return new TopicNews(papers.size(), parts);
    }
}
