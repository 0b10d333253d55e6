package dev.offprint.refresh;

import dev.offprint.fetch.Waiter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A wish to stop that a long piece of work looks at between its steps and that wakes it from waiting. Never an
/// interrupt:
/// the thread may be inside SQLite or Lucene, whose files an interrupt closes. Any thread.
public final class Stop implements Waiter {
    private final CompletableFuture<Boolean> asked = new CompletableFuture<>();
    private final Waiter waiter;

    public Stop() {
        waiter = this::wait;
    }

    /// For tests: time passes as `waiter` lets it.
    Stop(Waiter waiter) {
        this.waiter = waiter;
    }

    public void ask() {
        asked.complete(true);
    }

    public boolean asked() {
        return asked.isDone();
    }

    @Override
    public boolean pause(Duration time) {
        return !asked() && (!time.isPositive() || waiter.pause(time)) && !asked();
    }

    private boolean wait(Duration time) {
        return !asked.copy()
                .completeOnTimeout(false, time.toNanos(), TimeUnit.NANOSECONDS)
                .join();
    }
}
