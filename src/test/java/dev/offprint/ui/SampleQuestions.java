package dev.offprint.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// The two threads that answer what a window asks, and whether they have: however busy the machine is, a test goes on
/// only from what was answered.
final class SampleQuestions implements Executor, AutoCloseable {
    /// An answer is shown in the next frame, and what it shows may ask in turn.
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

    /// To be asked once a frame: whether nothing was asked for some frames and all that was is answered.
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
