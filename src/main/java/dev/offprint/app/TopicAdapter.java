package dev.offprint.app;

import dev.offprint.library.TopicCounts;
import dev.offprint.library.TopicMatch;
import dev.offprint.library.TopicNews;
import dev.offprint.library.TopicPreview;
import dev.offprint.library.TopicSuggestion;
import dev.offprint.library.Topics;
import dev.offprint.model.TopicList;
import dev.offprint.ui.topics.TopicAccess;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The library's topics in the shape in which the window asks for them.
///
/// @param told what is new in watched topics, once; on the thread that asked
record TopicAdapter(Topics topics, Consumer<TopicNews> told) implements TopicAccess {
    @Override
    public TopicCounts counts() {
        return topics.counts();
    }

    @Override
    public TopicPreview trial(String query, LocalDate today) {
        return topics.trial(query, today);
    }

    @Override
    public List<TopicSuggestion> ideas() {
        return topics.ideas();
    }

    @Override
    public List<TopicMatch> reasons(long key) {
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
    public TopicNews news(LocalDate today) {
        var news = topics.news(today);
        if (news.papers() > 0) {
            told.accept(news);
        }
        return news;
    }
}
