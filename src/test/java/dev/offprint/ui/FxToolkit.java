package dev.offprint.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Starts JavaFX once for all tests of this process and runs code on its thread.
public final class FxToolkit {
    private static final long PATIENCE = 60;

    static {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        await(started);
    }

    private FxToolkit() {}

    /// Runs a task on the JavaFX application thread and returns its result.
    public static <T> T on(Callable<T> task) {
        var future = new FutureTask<>(task);
        if (Platform.isFxApplicationThread()) {
            future.run();
        } else {
            Platform.runLater(future);
        }
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception trouble) {
            throw new AssertionError(trouble);
        }
    }

    public static void run(Runnable task) {
        on(() -> {
            task.run();
            return true;
        });
    }

    /// Waits frame by frame until a condition holds.
    public static void until(String what, BooleanSupplier condition) {
        var reached = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    stop();
                    reached.countDown();
                }
            }
        }.start());
        try {
            if (!reached.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("in vain waited until " + what);
            }
        } catch (InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("JavaFX does not start");
            }
        } catch (InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }
}
