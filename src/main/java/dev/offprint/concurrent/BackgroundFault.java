package dev.offprint.concurrent;

/// Reports exceptions of background tasks: to the default uncaught exception handler, which in the window logs
/// them and shows one sentence, else to the log. Thread-safe.
public final class BackgroundFault {
    private static final System.Logger LOG = System.getLogger(BackgroundFault.class.getName());

    private BackgroundFault() {}

    /// Reports an exception; the caller continues.
    public static void report(Throwable fault) {
        var thread = Thread.currentThread();
        var handler = Thread.getDefaultUncaughtExceptionHandler();
        if (handler == null) {
            LOG.log(System.Logger.Level.ERROR, "A background task failed on the thread " + thread.getName(), fault);
        } else {
            handler.uncaughtException(thread, fault);
        }
    }

    /// Runs a task on the calling thread; exceptions are reported and not propagated.
    public static void contain(Runnable task) {
        try {
            task.run();
        } catch (Throwable fault) { // an Error too would silently end a periodic task
            report(fault);
        }
    }
}
