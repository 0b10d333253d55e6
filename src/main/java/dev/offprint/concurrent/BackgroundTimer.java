package dev.offprint.concurrent;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// A named thread that runs periodic tasks. An exception is reported by [BackgroundFault] and does not cancel
/// the task.
public final class BackgroundTimer implements AutoCloseable {
    private final ScheduledExecutorService thread;

    public BackgroundTimer(String name) {
        thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
    }

    /// Repeats a task until [#close].
    ///
    /// @param first delay before the first run
    /// @param delay delay between the end of a run and the next one
    public void repeat(Duration first, Duration delay, Runnable task) {
        var _ = thread.scheduleWithFixedDelay(
                () -> BackgroundFault.contain(task), first.toNanos(), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// Starts no further runs and waits for the current one.
    @Override
    public void close() {
        thread.close();
    }
}
