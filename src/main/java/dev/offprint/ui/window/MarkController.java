package dev.offprint.ui.window;

import dev.offprint.library.LibraryApi;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.SeenRevision;
import dev.offprint.model.UndoResult;
import dev.offprint.ui.reader.ReaderModel;
import dev.offprint.ui.timeline.TimelineModel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Applies user actions to papers: at once on screen, then in the store; if the store fails, the screen is restored and
/// the error is reported.
final class MarkController {
    private final TimelineModel timeline;
    private final ReaderModel reader;
    private final LibraryApi library;
    private final Executor fx;
    private final Runnable reload;
    private final Consumer<Outcome> report;

    /// The result of an action, for the status bar.
    sealed interface Outcome {
        record TakenBack(UndoResult undone) implements Outcome {}

        record DoneAgain(UndoResult undone) implements Outcome {}

        record ManyRead(int papers) implements Outcome {}

        record NothingToUndo() implements Outcome {}

        record NothingToRedo() implements Outcome {}

        record Refused(Throwable why) implements Outcome {}
    }

    /// @param reload reloads everything from the store
    MarkController(
            TimelineModel timeline,
            ReaderModel reader,
            LibraryApi library,
            Executor fx,
            Runnable reload,
            Consumer<Outcome> report) {
        this.timeline = timeline;
        this.reader = reader;
        this.library = library;
        this.fx = fx;
        this.reload = reload;
        this.report = report;
    }

    void star() {
        withMarks(marks -> new ReaderAction.Star(!marks.starred()));
    }

    void read() {
        withMarks(marks -> new ReaderAction.Read(!marks.read()));
    }

    void dismiss() {
        withMarks(marks -> new ReaderAction.Dismiss(!marks.dismissed()));
    }

    /// Marks the shown changes of the selected paper as seen; does nothing without changes.
    void see() {
        var key = reader.requestedKey();
        var row = key == null ? null : timeline.rowOf(key);
        var reading = reader.paper().get();
        var news = SeenRevision.NONE;
        if (row != null) {
            news = new SeenRevision(row.newVersion() == null ? 0 : row.newVersion(), row.withdrawn());
        } else if (key != null && reading != null && reading.paper().key() == key) {
            news = reading.news();
        }
        if (key != null && !news.equals(SeenRevision.NONE)) {
            var _ = act(new ReaderAction.See(news), key);
        }
    }

    /// Completes on the JavaFX application thread when the store has committed the action, exceptionally when it
    /// failed.
    CompletableFuture<Long> act(ReaderAction act, long key) {
        timeline.apply(act, key);
        reader.apply(act, key);
        return library.act(act, key)
                .whenCompleteAsync(
                        (_, error) -> {
                            timeline.completed(key);
                            reader.completed();
                            if (error != null) {
                                report.accept(new Outcome.Refused(cause(error)));
                                reload.run();
                            }
                        },
                        fx);
    }

    /// Marks papers as read in one action, so that one undo reverts it.
    void readAll(long[] keys) {
        var _ = library.act(new ReaderAction.Read(true), keys)
                .whenCompleteAsync(
                        (_, error) -> {
                            report.accept(
                                    error == null
                                            ? new Outcome.ManyRead(keys.length)
                                            : new Outcome.Refused(cause(error)));
                            reload.run();
                        },
                        fx);
    }

    void undo() {
        after(library.undo(), new Outcome.NothingToUndo(), Outcome.TakenBack::new);
    }

    void redo() {
        after(library.redo(), new Outcome.NothingToRedo(), Outcome.DoneAgain::new);
    }

    private void after(
            CompletableFuture<@Nullable UndoResult> coming, Outcome nothing, Function<UndoResult, Outcome> something) {
        var _ = coming.whenCompleteAsync(
                (undone, error) -> {
                    if (error != null) {
                        report.accept(new Outcome.Refused(cause(error)));
                    } else if (undone == null) {
                        report.accept(nothing);
                    } else {
                        report.accept(something.apply(undone));
                        if (undone.keys().size() == 1) {
                            timeline.whenShown(
                                    () -> timeline.selectKey(undone.keys().getFirst()));
                        }
                        reload.run();
                    }
                },
                fx);
    }

    /// Passes the marks of the selected paper, from its loaded row or page; does nothing while neither is loaded.
    private void withMarks(Function<ReaderState, ReaderAction> then) {
        var key = timeline.selectedKey().get();
        if (key == null) {
            return;
        }
        var row = timeline.rowOf(key);
        var reading = reader.paper().get();
        if (row != null) {
            var _ = act(then.apply(new ReaderState(row.starred(), row.read(), row.dismissed(), List.of(), null)), key);
        } else if (reading != null && reading.paper().key() == key) {
            var _ = act(then.apply(reading.paper().state()), key);
        }
    }

    private static Throwable cause(Throwable error) {
        var cause = error.getCause();
        return error instanceof java.util.concurrent.CompletionException && cause != null ? cause : error;
    }
}
