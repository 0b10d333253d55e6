package dev.offprint.concurrent;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// A named thread that repeats tasks. A run that throws is reported to [BackgroundFault] and counts as one that has
/// ended: the task comes up again in its time.
public final class BackgroundTimer implements AutoCloseable {
    private final ScheduledExecutorService thread;

    public BackgroundTimer(String name) {
        thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
    }

    /// Repeats a task until [#close].
    ///
    /// @param first until the first run
    /// @param rest  from the end of a run to the next one
    public void repeat(Duration first, Duration delay, Runnable task) {
        var _ = thread.scheduleWithFixedDelay(
                () -> BackgroundFault.contain(task), first.toNanos(), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// Begins no more runs, and waits for the one under way.
    @Override
    public void close() {
        thread.close();
    }
}
