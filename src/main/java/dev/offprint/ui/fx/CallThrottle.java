package dev.offprint.ui.fx;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// A throttle for repeated requests: the action runs at most once per `interval`, and once more after the last request.
/// While the action's work continues elsewhere, [#setBusy] defers the next run: the interval counts from the end of
/// that work, so that long work is not requested again before it is done.
public final class CallThrottle {
    private final Executor fx;
    private final DelayedCalls delays;
    private final Duration interval;
    private final Runnable action;
    private final AtomicBoolean queued = new AtomicBoolean();
    private Runnable cancelPending = () -> {};
    private boolean busy;

    public CallThrottle(Executor fx, DelayedCalls delays, Duration interval, Runnable action) {
        this.fx = fx;
        this.delays = delays;
        this.interval = interval;
        this.action = action;
    }

    /// Requests a run of the action. Any thread; cheap.
    public void request() {
        if (queued.compareAndSet(false, true)) {
            fx.execute(this::schedule);
        }
    }

    /// Marks the start or the end of the action's work, including work that was started by other means. On the thread
    /// of `fx`.
    public void setBusy(boolean now) {
        busy = now;
        cancelPending.run();
        if (queued.get()) {
            schedule();
        }
    }

    private void schedule() {
        if (!busy) {
            cancelPending.run();
            cancelPending = delays.after(interval, this::run);
        }
    }

    private void run() {
        queued.set(false);
        action.run();
    }
}
