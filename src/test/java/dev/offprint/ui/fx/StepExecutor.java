package dev.offprint.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// An executor that keeps what it is given until the test says so: threads whose order is the test's own.
public final class StepExecutor implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    /// Runs the task that has waited longest.
    public void one() {
        waiting.remove().run();
    }

    /// Runs the task that came last.
    public void last() {
        waiting.removeLast().run();
    }

    /// Runs everything, what comes meanwhile included.
    public void all() {
        while (!waiting.isEmpty()) {
            one();
        }
    }

    public int size() {
        return waiting.size();
    }
}
