package dev.offprint.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Questions of which only the newest counts: a later one makes the answers to all earlier ones unwanted.
///
/// A question that nobody wants any more is left out if it has not begun; one that runs is never interrupted (an
/// interrupt would close
/// Lucene's files), its answer is dropped.
///
/// @param <T> what is answered
public final class LatestTask<T extends @Nullable Object> {
    private final Executor ask;
    private final Executor fx;
    private final AtomicLong newest = new AtomicLong();

    /// @param ask where queries run and may block
    /// @param fx  where answers are delivered
    public LatestTask(Executor ask, Executor fx) {
        this.ask = ask;
        this.fx = fx;
    }

    /// Asks `query`; on the delivering thread exactly one of the two consumers learns what came of it, or neither if a
    /// newer question or
    /// [#forget] came in between. Any thread.
    public void ask(Supplier<? extends T> query, Consumer<? super T> answer, Consumer<? super Throwable> failure) {
        long ticket = newest.incrementAndGet();
        ask.execute(() -> {
            if (ticket == newest.get()) {
                var news = run(query, answer, failure);
                fx.execute(() -> {
                    if (ticket == newest.get()) {
                        news.run();
                    }
                });
            }
        });
    }

    /// Nobody waits for an answer any more.
    public void forget() {
        newest.incrementAndGet();
    }

    private Runnable run(Supplier<? extends T> query, Consumer<? super T> answer, Consumer<? super Throwable> failure) {
        try {
            T found = query.get();
            return () -> answer.accept(found);
        } catch (RuntimeException | Error trouble) {
            return () -> failure.accept(trouble);
        }
    }
}
