package dev.offprint.ui;

import dev.offprint.library.ForwardingLibrary;
import dev.offprint.library.LibraryApi;
import dev.offprint.library.TopicCounts;
import dev.offprint.library.TopicMatch;
import dev.offprint.library.TopicNews;
import dev.offprint.library.TopicPreview;
import dev.offprint.model.TopicCount;
import dev.offprint.model.TopicList;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Topics of the invented library, each with as many papers as its name has letters.
public final class SampleTopics extends ForwardingLibrary {
    private TopicList topics = TopicList.NONE;

    public TopicNews news = TopicNews.NONE;
    public final List<String> asked = new CopyOnWriteArrayList<>();

    /// Why the next edits fail; null when they do not.
    public @Nullable RuntimeException refused;

    public SampleTopics() {
        this(SampleLibrary.empty());
    }

    SampleTopics(LibraryApi library) {
        super(library);
    }

    @Override
    public TopicList readTopics() {
        return topics;
    }

    @Override
    public TopicCounts countTopics() {
        var counts = topics.topics().stream()
                .map(topic -> new TopicCount(
                        topic, topic.name().length(), topic.name().length() / 2))
                .toList();
        return new TopicCounts(counts, 0);
    }

    @Override
    public TopicPreview previewTopic(String query, LocalDate today) {
        return new TopicPreview(
                query.length(), List.of(new TopicPreview.Week(today, query.length())), List.of(), List.of());
    }

    @Override
    public List<TopicMatch> explainTopics(long key) {
        return topics.topics().stream()
                .map(topic -> new TopicMatch(topic, List.of("word " + key)))
                .toList();
    }

    @Override
    public CompletableFuture<Long> editTopics(UnaryOperator<TopicList> edit) {
        if (refused != null) {
            return CompletableFuture.failedFuture(refused);
        }
        try {
            topics = edit.apply(topics);
            return CompletableFuture.completedFuture(0L);
        } catch (RuntimeException mistake) {
            return CompletableFuture.failedFuture(mistake);
        }
    }

    @Override
    public TopicNews takeTopicNews(LocalDate today) {
        asked.add("news " + today);
        return news;
    }
}
