package dev.offprint.ui.shell;

import dev.offprint.model.Act;
import dev.offprint.model.Marks;
import dev.offprint.model.Seen;
import dev.offprint.model.Undone;
import dev.offprint.ui.reader.ReaderModel;
import dev.offprint.ui.timeline.TimelineModel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Does what the reader wants done to a paper: on screen at once, in the store right after; when the store will not,
/// the screen goes back
/// and a line says why.
final class Marking {
    private final TimelineModel timeline;
    private final ReaderModel reader;
    private final Acts acts;
    private final Executor fx;
    private final Runnable reload;
    private final Consumer<Outcome> tell;

    /// What there is to say about an act.
    sealed interface Outcome {
        record TakenBack(Undone undone) implements Outcome {}

        record DoneAgain(Undone undone) implements Outcome {}

        record ManyRead(int papers) implements Outcome {}

        record NothingToUndo() implements Outcome {}

        record NothingToRedo() implements Outcome {}

        record Refused(Throwable why) implements Outcome {}
    }

    /// @param reload shows everything anew from the store
    Marking(
            TimelineModel timeline,
            ReaderModel reader,
            Acts acts,
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
        withMarks(marks -> new Act.Star(!marks.starred()));
    }

    void read() {
        withMarks(marks -> new Act.Read(!marks.read()));
    }

    void dismiss() {
        withMarks(marks -> new Act.Dismiss(!marks.dismissed()));
    }

    /// What became of the paper on screen is no news any more; nothing happens when there is none.
    void see() {
        var key = reader.wanted();
        var row = key == null ? null : timeline.rowOf(key);
        var reading = reader.reading().get();
        var news = Seen.NOTHING;
        if (row != null) {
            news = new Seen(row.newVersion() == null ? 0 : row.newVersion(), row.withdrawn());
        } else if (key != null && reading != null && reading.paper().key() == key) {
            news = reading.news();
        }
        if (key != null && !news.equals(Seen.NOTHING)) {
            var _ = act(new Act.See(news), key);
        }
    }

    /// Completes on the toolkit's thread when the store has it, exceptionally when it has refused.
    CompletableFuture<Long> act(Act act, long key) {
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
        var _ = acts.act(new Act.Read(true), keys)
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
            CompletableFuture<@Nullable Undone> coming, Outcome nothing, Function<Undone, Outcome> something) {
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
    private void withMarks(Function<Marks, Act> then) {
        var key = timeline.selectedKey().get();
        if (key == null) {
            return;
        }
        var row = timeline.rowOf(key);
        var reading = reader.reading().get();
        if (row != null) {
            var _ = act(then.apply(new Marks(row.starred(), row.read(), row.dismissed(), List.of(), null)), key);
        } else if (reading != null && reading.paper().key() == key) {
            var _ = act(then.apply(reading.paper().marks()), key);
        }
    }

    private static Throwable cause(Throwable trouble) {
        var cause = trouble.getCause();
        return trouble instanceof java.util.concurrent.CompletionException && cause != null ? cause : trouble;
    }
}
