package dev.offprint.ui.fx;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// Keeps a stream of hints from becoming a stream of work: however often it is told, the work is begun at most once per
/// `rest`, and once more after the last hint. Where the work goes on elsewhere, [#busy] tells so: the rest counts from
/// its end, so that work that takes long is not asked for again before it is done.
public final class CallThrottle {
    private final Executor fx;
    private final DelayedCalls delays;
    private final Duration rest;
    private final Runnable work;
    private final AtomicBoolean queued = new AtomicBoolean();
    private Runnable wake = () -> {};
    private boolean busy;

    public CallThrottle(Executor fx, DelayedCalls delays, Duration rest, Runnable work) {
        this.fx = fx;
        this.delays = delays;
        this.rest = rest;
        this.work = work;
    }

    /// Something happened. Any thread; cheap.
    public void hint() {
        if (queued.compareAndSet(false, true)) {
            fx.execute(this::rest);
        }
    }

    /// The work has begun, or has ended, whoever asked for it. On the thread of `fx`.
    public void busy(boolean now) {
        busy = now;
        wake.run();
        if (queued.get()) {
            rest();
        }
    }

    private void rest() {
        if (!busy) {
            wake.run();
            wake = delays.after(rest, this::run);
        }
    }

    private void run() {
        queued.set(false);
        work.run();
    }
}
