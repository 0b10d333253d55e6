package dev.offprint.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs background tasks of which only the newest counts: submitting one discards the results of all earlier ones.
///
/// A discarded task that has not started is skipped; a running one is never interrupted (an interrupt would close
/// Lucene's files), its result is dropped.
///
/// @param <T> the result
public final class LatestTask<T extends @Nullable Object> {
    private final Executor executor;
    private final Executor fx;
    private final AtomicLong newest = new AtomicLong();

    /// @param executor runs the tasks, which may block
    /// @param fx       runs the callbacks
    public LatestTask(Executor executor, Executor fx) {
        this.executor = executor;
        this.fx = fx;
    }

    /// Runs `query`; then exactly one of the two callbacks runs on the thread of `fx`, or neither if a newer task was
    /// submitted or [#cancel] was called in between. Any thread.
    public void submit(Supplier<? extends T> query, Consumer<? super T> answer, Consumer<? super Throwable> failure) {
        long ticket = newest.incrementAndGet();
        executor.execute(() -> {
            if (ticket == newest.get()) {
                var callback = run(query, answer, failure);
                fx.execute(() -> {
                    if (ticket == newest.get()) {
                        callback.run();
                    }
                });
            }
        });
    }

    /// Discards the running task's result.
    public void cancel() {
        newest.incrementAndGet();
    }

    private Runnable run(Supplier<? extends T> query, Consumer<? super T> answer, Consumer<? super Throwable> failure) {
        try {
            T result = query.get();
            return () -> answer.accept(result);
        } catch (RuntimeException | Error error) {
            return () -> failure.accept(error);
        }
    }
}
