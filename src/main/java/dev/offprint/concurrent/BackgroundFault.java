package dev.offprint.concurrent;

/// Reports what a background task threw: to the default uncaught exception handler, which in the window logs the fault
/// and shows one sentence, else to the log. Any thread.
public final class BackgroundFault {
    private static final System.Logger LOG = System.getLogger(BackgroundFault.class.getName());

    private BackgroundFault() {}

    /// Reports a fault after which the caller goes on.
    public static void report(Throwable fault) {
        var thread = Thread.currentThread();
        var handler = Thread.getDefaultUncaughtExceptionHandler();
        if (handler == null) {
            LOG.log(System.Logger.Level.ERROR, "A background task failed on the thread " + thread.getName(), fault);
        } else {
            handler.uncaughtException(thread, fault);
        }
    }

    /// Runs a task on the calling thread; what it throws is reported and goes no further.
    public static void contain(Runnable task) {
        try {
            task.run();
        } catch (Throwable fault) { // an Error too would end a periodic task without a word
            report(fault);
        }
    }
}
