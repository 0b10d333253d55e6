package dev.offprint;

import dev.offprint.model.Saying;
import dev.offprint.refresh.Progress;
import dev.offprint.ui.activities.Activity;
import dev.offprint.ui.activities.TimeLeft;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells the window how a piece of work goes on, often enough to be seen and not more often. For the thread that does
/// it.
final class Work {
    private static final Duration REST = Duration.ofMillis(100);

    private final long id;
    private final Activity.Kind kind;
    private final Activity.What what;
    private final @Nullable Runnable stop;
    private final InstantSource clock;
    private final Consumer<Activity> reader;
    private Instant began = Instant.MAX;
    private Instant told = Instant.MIN;

    /// @param stop asks it to stop and returns at once; null where it cannot be stopped
    Work(
            long id,
            Activity.Kind kind,
            Activity.What what,
            @Nullable Runnable stop,
            InstantSource clock,
            Consumer<Activity> reader) {
        this.id = id;
        this.kind = kind;
        this.what = what;
        this.stop = stop;
        this.clock = clock;
        this.reader = reader;
        tell(new Activity.Queued());
    }

    /// It is its turn.
    void begin() {
        began = clock.instant();
        tell(Activity.Running.BEGUN);
    }

    void progress(Progress progress) {
        var now = clock.instant();
        if (progress.waitingUntil() == null && now.isBefore(told.plus(REST))) {
            return;
        }
        told = now;
        tell(new Activity.Running(
                progress.what(),
                progress.done(),
                progress.total(),
                progress.papers(),
                TimeLeft.of(Duration.between(began, now), progress.done(), progress.total()),
                progress.waitingUntil(),
                progress.why()));
    }

    void done(boolean stopped, long added, long updated) {
        tell(new Activity.Done(stopped, added, updated));
    }

    void failed(Saying saying) {
        tell(new Activity.Failed(saying));
    }

    /// It has ended, and somebody else tells how.
    void untold() {
        tell(new Activity.Untold());
    }

    private void tell(Activity.State state) {
        reader.accept(new Activity(id, kind, what, state, stop));
    }
}
