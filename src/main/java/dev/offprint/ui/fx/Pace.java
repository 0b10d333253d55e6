package dev.offprint.ui.fx;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// Keeps a stream of hints from becoming a stream of work: however often it is told, the work is done at most once per
/// `rest`, and once
/// more after the last hint.
public final class Pace {
    private final Executor fx;
    private final Delays delays;
    private final Duration rest;
    private final Runnable work;
    private final AtomicBoolean queued = new AtomicBoolean();

    public Pace(Executor fx, Delays delays, Duration rest, Runnable work) {
        this.fx = fx;
        this.delays = delays;
        this.rest = rest;
        this.work = work;
    }

    /// Something happened. Any thread; cheap.
    public void hint() {
        if (queued.compareAndSet(false, true)) {
            fx.execute(() -> delays.after(rest, this::run));
        }
    }

    private void run() {
        queued.set(false);
        work.run();
    }
}
