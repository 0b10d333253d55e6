package dev.offprint.ui.reader;

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

/// Which paper is on screen. A paper that stays there for a while counts as read. For the toolkit's thread, or in tests
/// for the one that `fx` stands for.
public final class ReaderModel {
    /// How long a paper is on screen before it counts as read.
    public static final Duration GLANCE = Duration.ofSeconds(2);

    private static final Logger LOG = System.getLogger(ReaderModel.class.getName());

    private final ReadOnlyObjectWrapper<@Nullable OpenPaper> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper received = new ReadOnlyBooleanWrapper();
    private final PaperAccess papers;
    private final Executor ask;
    private final Executor fx;
    private final LatestTask<@Nullable OpenPaper> asking;
    private final DelayedCalls delays;
    private final LongConsumer seen;
    private @Nullable Long wanted;
    private Runnable waiting = () -> {};
    private String query = "";
    private Runnable glance = () -> {};
    private int unsettled;
    private ReadPolicy when = new ReadPolicy.After(GLANCE);

    /// @param seen told the key of a paper that was on screen long enough and is not read yet
    public ReaderModel(PaperAccess papers, Executor ask, Executor fx, DelayedCalls delays, LongConsumer seen) {
        this.papers = papers;
        this.ask = ask;
        this.fx = fx;
        this.asking = new LatestTask<>(ask, fx);
        this.delays = delays;
        this.seen = seen;
    }

    /// The paper on screen; null for none. It stays until the one asked for next is there.
    public ReadOnlyObjectProperty<@Nullable OpenPaper> reading() {
        return reading.getReadOnlyProperty();
    }

    /// The key of the paper asked for last, which is the one on screen or will be; null for none.
    public @Nullable Long wanted() {
        return wanted;
    }

    /// Why the paper cannot be shown; null when all is well.
    public ReadOnlyObjectProperty<@Nullable Message> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether texts are shown as they were received, and not mended.
    public ReadOnlyBooleanProperty received() {
        return received.getReadOnlyProperty();
    }

    /// Shows texts as they were received, or mended again.
    public void toggleReceived() {
        received.set(!received.get());
        var now = reading.get();
        if (now != null) {
            reading.set(now.received(received.get()));
        }
    }

    /// @param key null to show none
    /// @param lit the query whose hits are lit; blank for none
    public void show(@Nullable Long key, String lit) {
        boolean another = key == null || !key.equals(wanted);
        if (!another && lit.equals(query)) {
            return;
        }
        wanted = key;
        query = lit;
        if (another) {
            waiting = () -> {};
            glance.run();
        }
        if (key == null) {
            asking.cancel();
            trouble.set(null);
            reading.set(null);
        } else {
            ask(key, another);
        }
    }

    /// Gives the paper that was asked for last: at once when it is on screen, else as soon as it is read, whatever is
    /// asked for in the meantime. Nothing is given when there is none.
    public void withPaper(Consumer<StoredPaper> use) {
        var now = there();
        if (now != null) {
            use.accept(now.paper());
        } else if (wanted != null) {
            long key = wanted;
            new LatestTask<@Nullable OpenPaper>(ask, fx)
                    .submit(
                            () -> papers.read(key, ""),
                            found -> {
                                if (found != null) {
                                    use.accept(found.paper());
                                }
                            },
                            failure -> LOG.log(Level.ERROR, "a paper could not be read", failure));
        }
    }

    /// Does something when the paper that was asked for last is on screen: now, or once it is; never when another is
    /// asked for before. Only the newest such wish counts.
    void onceShown(Runnable work) {
        if (there() != null) {
            work.run();
        } else {
            waiting = work;
        }
    }

    /// The paper that was asked for last, if it is on screen already.
    private @Nullable OpenPaper there() {
        var now = reading.get();
        return now != null && wanted != null && now.paper().key() == wanted ? now : null;
    }

    /// From the next paper on, what makes one count as read.
    public void readWhen(ReadPolicy value) {
        when = value;
    }

    /// The paper on screen was scrolled, or could not be scrolled any further.
    void scrolled() {
        var now = there();
        if (when instanceof ReadPolicy.Scrolled && now != null) {
            count(now.paper().key());
        }
    }

    /// Asks for the same paper again, because the library has changed.
    public void reload() {
        if (wanted != null) {
            ask(wanted, false);
        }
    }

    /// Shows what an act makes of the paper before the store has it; [#settled] must follow.
    public void apply(ReaderAction act, long key) {
        unsettled++;
        var now = reading.get();
        if (now != null && now.paper().key() == key) {
            if (act instanceof ReaderAction.Read) {
                glance.run(); // whoever says unread means it
            }
            reading.set(now.marked(act.applyTo(now.paper().state())));
        }
    }

    /// The store has the act of an [#apply] now, or has refused it.
    public void settled() {
        unsettled--;
    }

    private void ask(long key, boolean another) {
        var lit = query;
        boolean plain = received.get();
        asking.submit(
                () -> read(key, lit, plain),
                found -> {
                    trouble.set(null);
                    reading.set(asMarkedHere(found));
                    waited();
                    if (another && found != null) {
                        glance(key);
                    }
                },
                this::failed);
    }

    private void waited() {
        var work = waiting;
        waiting = () -> {};
        if (there() != null) {
            work.run();
        }
    }

    private @Nullable OpenPaper read(long key, String lit, boolean asReceived) {
        var found = papers.read(key, lit);
        return found == null || !asReceived ? found : found.received(true);
    }

    /// While acts are on their way to the store its answers are older than the screen.
    private @Nullable OpenPaper asMarkedHere(@Nullable OpenPaper found) {
        var now = reading.get();
        if (found == null
                || now == null
                || unsettled == 0
                || now.paper().key() != found.paper().key()) {
            return found;
        }
        return found.marked(now.paper().state());
    }

    private void glance(long key) {
        if (when instanceof ReadPolicy.After(Duration time)) {
            if (time.isZero()) {
                count(key);
            } else {
                glance = delays.after(time, () -> count(key));
            }
        }
    }

    private void count(long key) {
        var now = reading.get();
        if (now != null && now.paper().key() == key && !now.paper().state().read()) {
            seen.accept(key);
        }
    }

    private void failed(Throwable failure) {
        if (failure instanceof AppException told) {
            trouble.set(told.message());
        } else {
            LOG.log(Level.ERROR, "a paper could not be shown", failure);
            trouble.set(AppException.FAULT);
        }
    }
}
