package dev.offprint.app;

import dev.offprint.ui.FxToolkit;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Pulses of the toolkit, one after the other, while something is done in each.
final class FrameTimes {
    private final String what;
    private final long[] wall;
    private final long[] work;

    /// @param count how many to watch
    FrameTimes(String what, int count) {
        this.what = what;
        wall = new long[count];
        work = new long[count];
    }

    /// Does `each` in every pulse and waits for the last one.
    FrameTimes run(IntConsumer each) {
        var done = new CountDownLatch(1);
        FxToolkit.run(() -> new Watch(each, done).start());
        await(done);
        return this;
    }

    /// From doing something to the end of the pulse in which `painted` is so, in nanoseconds.
    static long until(Runnable begin, BooleanSupplier painted) {
        var done = new CountDownLatch(1);
        var took = new long[1];
        FxToolkit.run(() -> {
            long from = System.nanoTime();
            begin.run();
            new AnimationTimer() {
                private boolean seen;

                @Override
                public void handle(long now) {
                    if (seen) {
                        took[0] = System.nanoTime() - from;
                        stop();
                        done.countDown();
                    }
                    seen = painted.getAsBoolean();
                }
            }.start();
        });
        await(done);
        return took[0];
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }

    void print() {
        Arrays.sort(wall);
        Arrays.sort(work);
        System.out.printf(
                Locale.ROOT,
                "%-34s %8d %9.1f %9.1f %8.1f %9.1f %9.1f %8.1f%n",
                what,
                wall.length,
                at(wall, 0.5),
                at(wall, 0.99),
                at(wall, 1),
                at(work, 0.5),
                at(work, 0.99),
                at(work, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }

    private final class Watch extends AnimationTimer {
        private final IntConsumer each;
        private final CountDownLatch done;
        private @Nullable Long wallBefore;
        private long workBefore;
        private int pulse;

        Watch(IntConsumer each, CountDownLatch done) {
            this.each = each;
            this.done = done;
        }

        @Override
        public void handle(long ignored) {
            long now = System.nanoTime();
            long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (wallBefore != null) {
                wall[pulse] = now - wallBefore;
                work[pulse] = busy - workBefore;
                pulse++;
            }
            wallBefore = now;
            workBefore = busy;
            if (pulse == wall.length) {
                stop();
                done.countDown();
            } else {
                each.accept(pulse);
            }
        }
    }
}
