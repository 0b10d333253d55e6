package dev.offprint.ingest;

import dev.offprint.fetch.FetchCancellation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A wish to stop that a long piece of work looks at between its steps and that wakes it from waiting. Never an
/// interrupt:
/// the thread may be inside SQLite or Lucene, whose files an interrupt closes. Any thread.
public final class CancelToken implements FetchCancellation {
    private final CompletableFuture<Boolean> asked = new CompletableFuture<>();
    private final @Nullable FetchCancellation waiter;

    public CancelToken() {
        waiter = null;
    }

    /// For tests: time passes as `waiter` lets it.
    CancelToken(FetchCancellation waiter) {
        this.waiter = waiter;
    }

    /// One that this one asks too, and that can be asked by itself: a piece of longer work.
    CancelToken part() {
        var part = waiter == null ? new CancelToken() : new CancelToken(waiter);
        var _ = asked.thenRun(part::ask);
        return part;
    }

    public void ask() {
        asked.complete(true);
    }

    public boolean asked() {
        return asked.isDone();
    }

    @Override
    public CompletableFuture<?> stopped() {
        return asked;
    }

    @Override
    public boolean pause(Duration time) {
        return !asked() && (!time.isPositive() || pass(time)) && !asked();
    }

    private boolean pass(Duration time) {
        return waiter != null ? waiter.pause(time) : wait(time);
    }

    private boolean wait(Duration time) {
        return !asked.copy()
                .completeOnTimeout(false, time.toNanos(), TimeUnit.NANOSECONDS)
                .join();
    }
}
