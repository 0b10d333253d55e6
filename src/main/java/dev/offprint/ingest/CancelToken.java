package dev.offprint.ingest;

import dev.offprint.fetch.FetchCancellation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Cancellation request, checked by long-running work between its steps and ending its waits. Interrupts are not
/// used: the thread may be inside SQLite or Lucene, whose files an interrupt closes. Any thread may call it.
public final class CancelToken implements FetchCancellation {
    private final CompletableFuture<Boolean> asked = new CompletableFuture<>();
    private final @Nullable FetchCancellation waiter;

    public CancelToken() {
        waiter = null;
    }

    /// For tests: waits as `waiter` does.
    CancelToken(FetchCancellation waiter) {
        this.waiter = waiter;
    }

    /// A child token: cancelled with this one, and can be cancelled separately.
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
