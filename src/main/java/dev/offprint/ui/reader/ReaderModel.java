package dev.offprint.ui.reader;

import dev.offprint.library.LibraryApi;
import dev.offprint.model.AppException;
import dev.offprint.model.Message;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.StoredPaper;
import dev.offprint.ui.fx.DelayedCalls;
import dev.offprint.ui.fx.LatestTask;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The paper on screen. A paper that stays on screen for a while counts as read. JavaFX application thread.
public final class ReaderModel {
    /// Default time after which a paper counts as read.
    public static final Duration READ_DELAY = Duration.ofSeconds(2);

    private static final Logger LOG = System.getLogger(ReaderModel.class.getName());

    private final ReadOnlyObjectWrapper<@Nullable OpenPaper> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> error = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper received = new ReadOnlyBooleanWrapper();
    private final LibraryApi library;
    private final Executor ask;
    private final Executor fx;
    private final LatestTask<@Nullable OpenPaper> latest;
    private final DelayedCalls delays;
    private final LongConsumer seen;
    private @Nullable Long requestedKey;
    private Runnable afterShown = () -> {};
    private String query = "";
    private Runnable cancelReadTimer = () -> {};
    private int pendingActions;
    private ReadPolicy policy = new ReadPolicy.After(READ_DELAY);

    /// @param seen receives the key of an unread paper that counts as read now
    public ReaderModel(LibraryApi library, Executor ask, Executor fx, DelayedCalls delays, LongConsumer seen) {
        this.library = library;
        this.ask = ask;
        this.fx = fx;
        this.latest = new LatestTask<>(ask, fx);
        this.delays = delays;
        this.seen = seen;
    }

    /// The paper on screen; null for none. It stays until the next requested one is loaded.
    public ReadOnlyObjectProperty<@Nullable OpenPaper> paper() {
        return paper.getReadOnlyProperty();
    }

    /// The key of the requested paper, which is on screen or being loaded; null for none.
    public @Nullable Long requestedKey() {
        return requestedKey;
    }

    /// Why the paper cannot be shown; null without an error.
    public ReadOnlyObjectProperty<@Nullable Message> error() {
        return error.getReadOnlyProperty();
    }

    /// Whether texts are shown as received instead of repaired.
    public ReadOnlyBooleanProperty received() {
        return received.getReadOnlyProperty();
    }

    /// Toggles between received and repaired texts.
    public void toggleReceived() {
        received.set(!received.get());
        var current = paper.get();
        if (current != null) {
            paper.set(current.received(received.get()));
        }
    }

    /// @param key            null to show none
    /// @param highlightQuery the query to highlight; blank for none
    public void show(@Nullable Long key, String highlightQuery) {
        boolean changed = key == null || !key.equals(requestedKey);
        if (!changed && highlightQuery.equals(query)) {
            return;
        }
        requestedKey = key;
        query = highlightQuery;
        if (changed) {
            afterShown = () -> {};
            cancelReadTimer.run();
        }
        if (key == null) {
            latest.cancel();
            error.set(null);
            paper.set(null);
        } else {
            load(key, changed);
        }
    }

    /// Passes the requested paper: at once if it is on screen, else when it is loaded, even if another one is requested
    /// meanwhile. Does nothing without a paper.
    public void withRequestedPaper(Consumer<StoredPaper> use) {
        var current = shownPaper();
        if (current != null) {
            use.accept(current.paper());
        } else if (requestedKey != null) {
            long key = requestedKey;
            new LatestTask<@Nullable OpenPaper>(ask, fx)
                    .submit(
                            () -> read(key, "", false),
                            loaded -> {
                                if (loaded != null) {
                                    use.accept(loaded.paper());
                                }
                            },
                            exception -> LOG.log(Level.ERROR, "a paper could not be read", exception));
        }
    }

    /// Runs `work` when the requested paper is on screen, now or later; dropped if another paper is requested first.
    /// Only the latest one counts.
    void onceShown(Runnable work) {
        if (shownPaper() != null) {
            work.run();
        } else {
            afterShown = work;
        }
    }

    /// The requested paper if it is on screen.
    private @Nullable OpenPaper shownPaper() {
        var current = paper.get();
        return current != null && requestedKey != null && current.paper().key() == requestedKey ? current : null;
    }

    /// Sets the policy from the next paper on.
    public void setReadPolicy(ReadPolicy value) {
        policy = value;
    }

    /// The paper was scrolled, or scrolling was attempted at its end.
    void scrolled() {
        var current = shownPaper();
        if (policy instanceof ReadPolicy.Scrolled && current != null) {
            markRead(current.paper().key());
        }
    }

    /// Reloads the paper because the library changed.
    public void reload() {
        if (requestedKey != null) {
            load(requestedKey, false);
        }
    }

    /// Shows the effect of an action before the store has committed it; [#completed] must follow.
    public void apply(ReaderAction action, long key) {
        pendingActions++;
        var current = paper.get();
        if (current != null && current.paper().key() == key) {
            if (action instanceof ReaderAction.Read) {
                cancelReadTimer.run(); // an explicit "unread" must not be undone by the timer
            }
            paper.set(current.withMarks(action.applyTo(current.paper().state())));
        }
    }

    /// The store has committed the action of [#apply], or failed.
    public void completed() {
        pendingActions--;
    }

    private void load(long key, boolean changed) {
        var highlightQuery = query;
        boolean asReceived = received.get();
        latest.submit(
                () -> read(key, highlightQuery, asReceived),
                loaded -> {
                    error.set(null);
                    paper.set(withMarksOnScreen(loaded));
                    runAfterShown();
                    if (changed && loaded != null) {
                        startReadTimer(key);
                    }
                },
                this::failed);
    }

    private void runAfterShown() {
        var work = afterShown;
        afterShown = () -> {};
        if (shownPaper() != null) {
            work.run();
        }
    }

    private @Nullable OpenPaper read(long key, String highlightQuery, boolean asReceived) {
        var detail = library.readPaper(key, highlightQuery);
        if (detail == null) {
            return null;
        }
        var loaded = OpenPaper.of(detail);
        return asReceived ? loaded.received(true) : loaded;
    }

    /// While actions are pending, the marks on screen are newer than the store's.
    private @Nullable OpenPaper withMarksOnScreen(@Nullable OpenPaper loaded) {
        var current = paper.get();
        if (loaded == null
                || current == null
                || pendingActions == 0
                || current.paper().key() != loaded.paper().key()) {
            return loaded;
        }
        return loaded.withMarks(current.paper().state());
    }

    private void startReadTimer(long key) {
        if (policy instanceof ReadPolicy.After(Duration time)) {
            if (time.isZero()) {
                markRead(key);
            } else {
                cancelReadTimer = delays.after(time, () -> markRead(key));
            }
        }
    }

    private void markRead(long key) {
        var current = paper.get();
        if (current != null
                && current.paper().key() == key
                && !current.paper().state().read()) {
            seen.accept(key);
        }
    }

    private void failed(Throwable exception) {
        if (exception instanceof AppException known) {
            error.set(known.message());
        } else {
            LOG.log(Level.ERROR, "a paper could not be shown", exception);
            error.set(AppException.FAULT);
        }
    }
}
