package dev.offprint.keep;

import dev.offprint.model.Topic;
import dev.offprint.model.TopicList;
import dev.offprint.search.Index;
import dev.offprint.store.Store;
import java.util.stream.Collectors;

/// Hands the store's topics on to the index, which needs them for `topic:NAME`. Any thread: of several at once the last
/// one to read the store is the last one to tell the index.
final class TopicFeed {
    private final Store store;
    private final Index index;
    private TopicList told = TopicList.NONE;

    TopicFeed(Store store, Index index) {
        this.store = store;
        this.index = index;
    }

    synchronized void follow() {
        var topics = store.topics();
        if (!topics.equals(told)) {
            index.topics(topics.topics().stream().collect(Collectors.toMap(Topic::name, Topic::query)));
            told = topics;
        }
    }
}
