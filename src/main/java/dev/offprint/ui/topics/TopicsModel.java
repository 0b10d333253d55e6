package dev.offprint.ui.topics;

import dev.offprint.library.LibraryApi;
import dev.offprint.library.TopicCounts;
import dev.offprint.library.TopicFile;
import dev.offprint.library.TopicMatch;
import dev.offprint.library.TopicNews;
import dev.offprint.library.TopicPreview;
import dev.offprint.library.TopicSuggestion;
import dev.offprint.library.Topics;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import dev.offprint.model.Topic;
import dev.offprint.model.TopicException;
import dev.offprint.model.TopicList;
import dev.offprint.ui.fx.DelayedCalls;
import dev.offprint.ui.fx.LatestTask;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The topics with their counts, the news of watched topics, and the preview of a query being edited. JavaFX
/// application thread.
public final class TopicsModel {
    /// Pause before a preview, so that a typed word is one query.
    static final Duration DEBOUNCE = Duration.ofMillis(150);

    private final ReadOnlyObjectWrapper<@Nullable TopicCounts> counts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TopicNews> news = new ReadOnlyObjectWrapper<>(TopicNews.NONE);
    private final ReadOnlyObjectWrapper<@Nullable TopicPreview> trial = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Topic> removed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<TopicMatch>> reasons = new ReadOnlyObjectWrapper<>(List.of());
    private final LatestTask<List<TopicMatch>> matchTask;
    private final LibraryApi library;
    private final Supplier<LocalDate> today;
    private final Executor fx;
    private final DelayedCalls delays;
    private final Consumer<? super Throwable> failed;
    private final LatestTask<TopicCounts> countTask;
    private final LatestTask<TopicNews> newsTask;
    private final LatestTask<TopicPreview> previewTask;
    private final LatestTask<List<TopicSuggestion>> suggestionTask;
    private Runnable cancelPreview = () -> {};
    private @Nullable Long paper;

    /// @param today  called each time, because a window may stay open overnight
    /// @param failed receives errors for display
    public TopicsModel(
            LibraryApi library,
            Supplier<LocalDate> today,
            Executor ask,
            Executor fx,
            DelayedCalls delays,
            Consumer<? super Throwable> failed) {
        this.library = library;
        this.today = today;
        this.fx = fx;
        this.delays = delays;
        this.failed = failed;
        countTask = new LatestTask<>(ask, fx);
        matchTask = new LatestTask<>(ask, fx);
        newsTask = new LatestTask<>(ask, fx);
        previewTask = new LatestTask<>(ask, fx);
        suggestionTask = new LatestTask<>(ask, fx);
    }

    /// Null until they are first loaded.
    public ReadOnlyObjectProperty<@Nullable TopicCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// Unseen news in watched topics.
    public ReadOnlyObjectProperty<TopicNews> news() {
        return news.getReadOnlyProperty();
    }

    /// The topics of the paper on screen, and why it matches them.
    public ReadOnlyObjectProperty<List<TopicMatch>> reasons() {
        return reasons.getReadOnlyProperty();
    }

    /// Sets the paper on screen; null for none.
    public void showPaper(@Nullable Long key) {
        if (!Objects.equals(key, paper)) {
            paper = key;
            reasons.set(List.of());
            loadReasons();
        }
    }

    private void loadReasons() {
        var key = paper;
        if (key == null) {
            matchTask.cancel();
        } else {
            matchTask.submit(() -> library.explainTopics(key), reasons::set, failed);
        }
    }

    /// The preview of the last typed query; null while it is not loaded.
    public ReadOnlyObjectProperty<@Nullable TopicPreview> preview() {
        return trial.getReadOnlyProperty();
    }

    /// The name of the topic whose list is open; null for none.
    public ReadOnlyObjectProperty<@Nullable String> open() {
        return open.getReadOnlyProperty();
    }

    /// Reloads the counts.
    public void recount() {
        countTask.submit(library::countTopics, counts::set, failed);
    }

    /// Reloads the counts and the news.
    public void reload() {
        recount();
        loadReasons();
        var day = today.get();
        newsTask.submit(() -> library.takeTopicNews(day), this::newsLoaded, failed);
    }

    private void newsLoaded(TopicNews loaded) {
        if (loaded.papers() > 0) {
            news.set(loaded);
        }
    }

    /// Marks the news as seen.
    public void markNewsSeen() {
        news.set(TopicNews.NONE);
    }

    /// The last removed topic, once the removal is stored; the status bar explains how to restore it.
    public ReadOnlyObjectProperty<@Nullable Topic> removed() {
        return removed.getReadOnlyProperty();
    }

    /// Sets the open list.
    public void listOpened(@Nullable ListQuery listing) {
        open.set(listing == null ? null : listing.topic());
    }

    /// The topics as of the last counts.
    public TopicList list() {
        var current = counts.get();
        return current == null
                ? TopicList.NONE
                : new TopicList(
                        current.topics().stream().map(count -> count.topic()).toList());
    }

    /// Previews a query after a pause in typing; only the latest one counts.
    void previewQuery(String text) {
        cancelPreview.run();
        previewTask.cancel();
        if (text.isBlank()) {
            trial.set(null);
        } else {
            var day = today.get();
            cancelPreview = delays.after(
                    DEBOUNCE, () -> previewTask.submit(() -> library.previewTopic(text, day), trial::set, failed));
        }
    }

    /// Passes the topics suggested by the starred papers, best first.
    void suggestions(Consumer<List<TopicSuggestion>> then) {
        suggestionTask.submit(library::suggestTopics, then, failed);
    }

    /// Adds a topic, or replaces the one named `old`.
    ///
    /// @param done receives null when it is stored, else the error message
    void save(@Nullable String old, Topic topic, Consumer<@Nullable Message> done) {
        var stored = library.editTopics(topics -> old == null ? topics.add(topic) : topics.change(old, _ -> topic));
        var _ = stored.whenCompleteAsync(
                (_, error) -> {
                    if (error == null) {
                        reload();
                        done.accept(null);
                    } else if (cause(error) instanceof TopicException failure) {
                        done.accept(failure.message());
                    } else {
                        failed.accept(cause(error));
                    }
                },
                fx);
    }

    void addStarters() {
        var _ = reloadAfter(library.editTopics(Topics::withStarters));
    }

    /// Adds and replaces topics from a file.
    ///
    /// @param done runs when they are stored
    void merge(TopicFile file, Runnable done) {
        var _ = reloadAfter(library.editTopics(file::onto)).thenRunAsync(done, fx);
    }

    void remove(Topic topic) {
        removed.set(null); // the same topic may be removed twice
        var _ = reloadAfter(library.editTopics(topics -> topics.remove(topic.name())))
                .thenRunAsync(() -> removed.set(topic), fx);
    }

    void toggleMuted(Topic topic) {
        edit(topics -> topics.change(topic.name(), old -> old.withMuted(!old.muted())));
    }

    void toggleWatched(Topic topic) {
        edit(topics -> topics.change(topic.name(), old -> old.withWatched(!old.watched())));
    }

    /// @param offset number of places down; negative for up
    void move(Topic topic, int offset) {
        edit(topics -> topics.move(topic.name(), topics.topics().indexOf(topics.get(topic.name())) + offset));
    }

    /// Moves a topic to the place of another one.
    void moveTo(String name, Topic place) {
        edit(topics -> topics.move(name, topics.topics().indexOf(topics.get(place.name()))));
    }

    private void edit(UnaryOperator<TopicList> edit) {
        var _ = reloadAfter(library.editTopics(edit));
    }

    private CompletableFuture<Long> reloadAfter(CompletableFuture<Long> stored) {
        return stored.whenCompleteAsync(
                (_, error) -> {
                    if (error != null) {
                        failed.accept(cause(error));
                    }
                    reload();
                },
                fx);
    }

    private static Throwable cause(Throwable error) {
        return error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
    }
}
