package dev.offprint;

import dev.offprint.library.TopicCounts;
import dev.offprint.library.TopicIdea;
import dev.offprint.library.TopicReason;
import dev.offprint.library.TopicTrial;
import dev.offprint.library.Topics;
import dev.offprint.library.WatchNews;
import dev.offprint.model.TopicList;
import dev.offprint.ui.topics.TopicDoor;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The library's topics in the shape in which the window asks for them.
///
/// @param told what is new in watched topics, once; on the thread that asked
record TopicDoors(Topics topics, Consumer<WatchNews> told) implements TopicDoor {
    @Override
    public TopicCounts counts() {
        return topics.counts();
    }

    @Override
    public TopicTrial trial(String query, LocalDate today) {
        return topics.trial(query, today);
    }

    @Override
    public List<TopicIdea> ideas() {
        return topics.ideas();
    }

    @Override
    public List<TopicReason> reasons(long key) {
        return topics.reasons(key);
    }

    @Override
    public CompletableFuture<Long> edit(UnaryOperator<TopicList> edit) {
        return topics.edit(edit);
    }

    @Override
    public CompletableFuture<Long> addStarters() {
        return topics.addStarters();
    }

    @Override
    public WatchNews news(LocalDate today) {
        var news = topics.news(today);
        if (news.papers() > 0) {
            told.accept(news);
        }
        return news;
    }
}
