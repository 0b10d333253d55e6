package dev.offprint.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// The two query threads of a window, with a counter of pending queries: a test continues only when all are answered,
/// however slow the machine is.
final class SampleQuestions implements Executor, AutoCloseable {
    /// A result is shown in the next frame, and may cause further queries.
    private static final int FRAMES = 3;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();

    @Override
    public void execute(Runnable question) {
        asked.incrementAndGet();
        threads.execute(() -> {
            try {
                question.run();
            } finally {
                answered.incrementAndGet();
            }
        });
    }

    /// Called once per frame: whether no query was pending for some frames.
    BooleanSupplier quiet() {
        long[] before = {-1};
        int[] frames = {0};
        return () -> {
            long done = answered.get();
            boolean still = done == asked.get() && done == before[0];
            before[0] = done;
            frames[0] = still ? frames[0] + 1 : 0;
            return frames[0] >= FRAMES;
        };
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
