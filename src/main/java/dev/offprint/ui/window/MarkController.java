package dev.offprint.ui.window;

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

/// Does what the reader wants done to a paper: on screen at once, in the store right after; when the store will not,
/// the screen goes back and a line says why.
final class MarkController {
    private final TimelineModel timeline;
    private final ReaderModel reader;
    private final ActionExecutor acts;
    private final Executor fx;
    private final Runnable reload;
    private final Consumer<Outcome> tell;

    /// What there is to say about an act.
    sealed interface Outcome {
        record TakenBack(UndoResult undone) implements Outcome {}

        record DoneAgain(UndoResult undone) implements Outcome {}

        record ManyRead(int papers) implements Outcome {}

        record NothingToUndo() implements Outcome {}

        record NothingToRedo() implements Outcome {}

        record Refused(Throwable why) implements Outcome {}
    }

    /// @param reload shows everything anew from the store
    MarkController(
            TimelineModel timeline,
            ReaderModel reader,
            ActionExecutor acts,
            Executor fx,
            Runnable reload,
            Consumer<Outcome> tell) {
        this.timeline = timeline;
        this.reader = reader;
        this.acts = acts;
        this.fx = fx;
        this.reload = reload;
        this.tell = tell;
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

    /// What became of the paper on screen is no news any more; nothing happens when there is none.
    void see() {
        var key = reader.wanted();
        var row = key == null ? null : timeline.rowOf(key);
        var reading = reader.reading().get();
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

    /// Completes on the toolkit's thread when the store has it, exceptionally when it has refused.
    CompletableFuture<Long> act(ReaderAction act, long key) {
        timeline.apply(act, key);
        reader.apply(act, key);
        return acts.act(act, key)
                .whenCompleteAsync(
                        (_, trouble) -> {
                            timeline.settled(key);
                            reader.settled();
                            if (trouble != null) {
                                tell.accept(new Outcome.Refused(cause(trouble)));
                                reload.run();
                            }
                        },
                        fx);
    }

    /// Marks papers as read by one act, which one undo takes back.
    void readAll(long[] keys) {
        var _ = acts.act(new ReaderAction.Read(true), keys)
                .whenCompleteAsync(
                        (_, trouble) -> {
                            tell.accept(
                                    trouble == null
                                            ? new Outcome.ManyRead(keys.length)
                                            : new Outcome.Refused(cause(trouble)));
                            reload.run();
                        },
                        fx);
    }

    void undo() {
        after(acts.undo(), new Outcome.NothingToUndo(), Outcome.TakenBack::new);
    }

    void redo() {
        after(acts.redo(), new Outcome.NothingToRedo(), Outcome.DoneAgain::new);
    }

    private void after(
            CompletableFuture<@Nullable UndoResult> coming, Outcome nothing, Function<UndoResult, Outcome> something) {
        var _ = coming.whenCompleteAsync(
                (undone, trouble) -> {
                    if (trouble != null) {
                        tell.accept(new Outcome.Refused(cause(trouble)));
                    } else if (undone == null) {
                        tell.accept(nothing);
                    } else {
                        tell.accept(something.apply(undone));
                        reload.run();
                    }
                },
                fx);
    }

    /// The marks of the selected paper, from whoever has it loaded; nothing happens while nobody has.
    private void withMarks(Function<ReaderState, ReaderAction> then) {
        var key = timeline.selectedKey().get();
        if (key == null) {
            return;
        }
        var row = timeline.rowOf(key);
        var reading = reader.reading().get();
        if (row != null) {
            var _ = act(then.apply(new ReaderState(row.starred(), row.read(), row.dismissed(), List.of(), null)), key);
        } else if (reading != null && reading.paper().key() == key) {
            var _ = act(then.apply(reading.paper().state()), key);
        }
    }

    private static Throwable cause(Throwable trouble) {
        var cause = trouble.getCause();
        return trouble instanceof java.util.concurrent.CompletionException && cause != null ? cause : trouble;
    }
}
