package dev.offprint.ui.topics;

import dev.offprint.library.TopicCounts;
import dev.offprint.library.TopicFile;
import dev.offprint.library.TopicMatch;
import dev.offprint.library.TopicNews;
import dev.offprint.library.TopicPreview;
import dev.offprint.library.TopicSuggestion;
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

/// The topics with their counts, what is new in the watched ones, and what a query that is being written would catch.
/// For the toolkit's thread, or in tests for the one that `fx` stands for.
public final class TopicsModel {
    /// Lets a word that is being typed pass as one.
    static final Duration PAUSE = Duration.ofMillis(150);

    private final ReadOnlyObjectWrapper<@Nullable TopicCounts> counts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TopicNews> news = new ReadOnlyObjectWrapper<>(TopicNews.NONE);
    private final ReadOnlyObjectWrapper<@Nullable TopicPreview> trial = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Topic> removed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<TopicMatch>> reasons = new ReadOnlyObjectWrapper<>(List.of());
    private final LatestTask<List<TopicMatch>> explaining;
    private final TopicAccess door;
    private final Supplier<LocalDate> today;
    private final Executor fx;
    private final DelayedCalls delays;
    private final Consumer<? super Throwable> failed;
    private final LatestTask<TopicCounts> counting;
    private final LatestTask<TopicNews> watching;
    private final LatestTask<TopicPreview> trying;
    private final LatestTask<List<TopicSuggestion>> thinking;
    private Runnable pending = () -> {};
    private @Nullable Long paper;

    /// @param today  asked each time, because a window stays open overnight
    /// @param failed told what went wrong, to be shown
    public TopicsModel(
            TopicAccess door,
            Supplier<LocalDate> today,
            Executor ask,
            Executor fx,
            DelayedCalls delays,
            Consumer<? super Throwable> failed) {
        this.door = door;
        this.today = today;
        this.fx = fx;
        this.delays = delays;
        this.failed = failed;
        counting = new LatestTask<>(ask, fx);
        explaining = new LatestTask<>(ask, fx);
        watching = new LatestTask<>(ask, fx);
        trying = new LatestTask<>(ask, fx);
        thinking = new LatestTask<>(ask, fx);
    }

    /// Null until they were first asked for.
    public ReadOnlyObjectProperty<@Nullable TopicCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// What is new in watched topics and was not looked at yet.
    public ReadOnlyObjectProperty<TopicNews> news() {
        return news.getReadOnlyProperty();
    }

    /// The topics of the paper on screen, and why it falls under them.
    public ReadOnlyObjectProperty<List<TopicMatch>> reasons() {
        return reasons.getReadOnlyProperty();
    }

    /// Tells which paper is on screen; null for none.
    public void reading(@Nullable Long key) {
        if (!Objects.equals(key, paper)) {
            paper = key;
            reasons.set(List.of());
            explain();
        }
    }

    private void explain() {
        var key = paper;
        if (key == null) {
            explaining.cancel();
        } else {
            explaining.submit(() -> door.reasons(key), reasons::set, failed);
        }
    }

    /// What the query that was typed last would catch; null until that is known.
    public ReadOnlyObjectProperty<@Nullable TopicPreview> trial() {
        return trial.getReadOnlyProperty();
    }

    /// The name of the topic whose list is open; null for none.
    public ReadOnlyObjectProperty<@Nullable String> open() {
        return open.getReadOnlyProperty();
    }

    /// Asks for the counts again, and for what is new.
    public void reload() {
        counting.submit(door::counts, counts::set, failed);
        explain();
        var day = today.get();
        watching.submit(() -> door.news(day), this::told, failed);
    }

    private void told(TopicNews found) {
        if (found.papers() > 0) {
            news.set(found);
        }
    }

    /// Somebody has seen what is new.
    public void seen() {
        news.set(TopicNews.NONE);
    }

    /// The topic that was removed last, once that is stored, so that it can be told how to get it back.
    public ReadOnlyObjectProperty<@Nullable Topic> removed() {
        return removed.getReadOnlyProperty();
    }

    /// Tells which list the window shows.
    public void opened(@Nullable ListQuery listing) {
        open.set(listing == null ? null : listing.topic());
    }

    /// The topics as they were last counted.
    public TopicList list() {
        var now = counts.get();
        return now == null
                ? TopicList.NONE
                : new TopicList(
                        now.topics().stream().map(count -> count.topic()).toList());
    }

    /// Tries a query out once nobody has typed for a moment; of several the newest counts.
    void query(String text) {
        pending.run();
        trying.cancel();
        if (text.isBlank()) {
            trial.set(null);
        } else {
            var day = today.get();
            pending = delays.after(PAUSE, () -> trying.submit(() -> door.trial(text, day), trial::set, failed));
        }
    }

    /// Hands on the topics that the starred papers suggest, best first.
    void ideas(Consumer<List<TopicSuggestion>> then) {
        thinking.submit(door::ideas, then, failed);
    }

    /// Adds a topic, or puts one in the place of that called `old`.
    ///
    /// @param done told null when it is stored, else why it is not
    void save(@Nullable String old, Topic topic, Consumer<@Nullable Message> done) {
        var saving = door.edit(topics -> old == null ? topics.add(topic) : topics.change(old, _ -> topic));
        var _ = saving.whenCompleteAsync(
                (_, trouble) -> {
                    if (trouble == null) {
                        reload();
                        done.accept(null);
                    } else if (cause(trouble) instanceof TopicException refused) {
                        done.accept(refused.message());
                    } else {
                        failed.accept(cause(trouble));
                    }
                },
                fx);
    }

    void addStarters() {
        var _ = settle(door.addStarters());
    }

    /// Adds and changes what a file says.
    ///
    /// @param done run when it is stored
    void merge(TopicFile file, Runnable done) {
        var _ = settle(door.edit(file::onto)).thenRunAsync(done, fx);
    }

    void remove(Topic topic) {
        removed.set(null); // the same one may be removed twice
        var _ = settle(door.edit(topics -> topics.remove(topic.name()))).thenRunAsync(() -> removed.set(topic), fx);
    }

    void mute(Topic topic) {
        edit(topics -> topics.change(topic.name(), old -> old.withMuted(!old.muted())));
    }

    void watch(Topic topic) {
        edit(topics -> topics.change(topic.name(), old -> old.withWatched(!old.watched())));
    }

    /// @param by how many places down; negative for up
    void move(Topic topic, int by) {
        edit(topics -> topics.move(topic.name(), topics.topics().indexOf(topics.get(topic.name())) + by));
    }

    /// Puts a topic where another one is.
    void moveTo(String name, Topic place) {
        edit(topics -> topics.move(name, topics.topics().indexOf(topics.get(place.name()))));
    }

    private void edit(UnaryOperator<TopicList> edit) {
        var _ = settle(door.edit(edit));
    }

    private CompletableFuture<Long> settle(CompletableFuture<Long> stored) {
        return stored.whenCompleteAsync(
                (_, trouble) -> {
                    if (trouble != null) {
                        failed.accept(cause(trouble));
                    }
                    reload();
                },
                fx);
    }

    private static Throwable cause(Throwable trouble) {
        return trouble instanceof CompletionException && trouble.getCause() != null ? trouble.getCause() : trouble;
    }
}
