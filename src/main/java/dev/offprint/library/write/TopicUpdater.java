package dev.offprint.library.write;

import dev.offprint.model.Topic;
import dev.offprint.model.TopicList;
import dev.offprint.search.SearchIndex;
import dev.offprint.store.Store;
import java.util.stream.Collectors;

/// Passes the store's topics to the index, which needs them for `topic:NAME`. Thread-safe; the latest read of
/// the store wins.
final class TopicUpdater {
    private final Store store;
    private final SearchIndex index;
    private TopicList published = TopicList.NONE;

    TopicUpdater(Store store, SearchIndex index) {
        this.store = store;
        this.index = index;
    }

    synchronized void update() {
        var topics = store.topics();
        if (!topics.equals(published)) {
            index.topics(topics.topics().stream().collect(Collectors.toMap(Topic::name, Topic::query)));
            published = topics;
        }
    }
}
