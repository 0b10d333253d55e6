package dev.offprint.concurrent;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/// A named thread, or several with one name, that runs background tasks in order of submission. Exceptions are
/// reported by [BackgroundFault], and the next task runs. Tasks are never interrupted.
///
/// A task submitted through a `CompletableFuture` fails its future instead, which the caller has to handle.
public final class BackgroundThread implements Executor, AutoCloseable {
    private final ExecutorService threads;

    private BackgroundThread(int count, ThreadFactory factory) {
        threads = Executors.newFixedThreadPool(count, factory);
    }

    /// One platform thread, for work that holds locks or files for a long time.
    public static BackgroundThread platform(String name) {
        return pool(name, 1);
    }

    /// Platform threads that share the tasks.
    public static BackgroundThread pool(String name, int count) {
        return new BackgroundThread(count, task -> new Thread(task, name));
    }

    /// One virtual thread, for work that mostly waits.
    public static BackgroundThread virtual(String name) {
        return new BackgroundThread(1, Thread.ofVirtual().name(name).factory());
    }

    /// Runs one task on a new virtual thread.
    ///
    /// @return completes when the task has ended, never exceptionally
    public static CompletableFuture<Void> start(String name, Runnable task) {
        var ended = new CompletableFuture<Void>();
        Thread.ofVirtual().name(name).start(() -> {
            BackgroundFault.contain(task);
            ended.complete(null);
        });
        return ended;
    }

    /// Runs a task when the program ends.
    public static void atExit(String name, Runnable task) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> BackgroundFault.contain(task), name));
    }

    /// @throws java.util.concurrent.RejectedExecutionException after [#close]
    @Override
    public void execute(Runnable task) {
        threads.execute(() -> BackgroundFault.contain(task));
    }

    /// Rejects further tasks and returns immediately; submitted tasks still run.
    public void shutdown() {
        threads.shutdown();
    }

    /// Rejects further tasks and waits for submitted ones.
    @Override
    public void close() {
        threads.close();
    }
}
