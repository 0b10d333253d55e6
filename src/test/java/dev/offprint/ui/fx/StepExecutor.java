package dev.offprint.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// An executor that queues tasks until the test runs them, so that the test controls their order.
public final class StepExecutor implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    /// Runs the oldest task.
    public void runNext() {
        waiting.remove().run();
    }

    /// Runs the newest task.
    public void runLast() {
        waiting.removeLast().run();
    }

    /// Runs all tasks, including those submitted meanwhile.
    public void runAll() {
        while (!waiting.isEmpty()) {
            runNext();
        }
    }

    public int size() {
        return waiting.size();
    }
}
