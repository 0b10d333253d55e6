package dev.offprint.app;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Takes what no thread of the window has caught: a fault of the program, or of a library that it uses. The details
/// go to the log and a sentence to the window, where a stack trace on a terminal would help nobody. The same fault
/// is told once, though it may come back with every frame. Any thread.
final class UncaughtExceptions implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOG = System.getLogger(UncaughtExceptions.class.getName());
    /// Maximum number of distinct faults reported.
    private static final int MOST = 100;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private volatile Consumer<Message> window = _ -> {};

    /// @param window told what to say, on any thread
    void tell(Consumer<Message> window) {
        this.window = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (known.size() >= MOST || !known.add(kind(failure))) {
            return;
        }
        LOG.log(System.Logger.Level.ERROR, "The thread " + thread.getName() + " met a fault.", failure);
        window.accept(failure instanceof AppException told ? told.message() : AppException.FAULT);
    }

    /// What it is and where it came from.
    private static String kind(Throwable failure) {
        var trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " " + trace[0]);
    }
}
