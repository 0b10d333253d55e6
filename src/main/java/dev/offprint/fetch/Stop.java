package dev.offprint.fetch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A wish to stop that a long piece of work looks at between its steps and that wakes it from waiting. Never an
/// interrupt: the thread may
/// be inside SQLite or Lucene, whose files an interrupt closes. Any thread.
public final class Stop implements Waiter {
    private final CountDownLatch asked = new CountDownLatch(1);

    public void ask() {
        asked.countDown();
    }

    public boolean asked() {
        return asked.getCount() == 0;
    }

    @Override
    public boolean pause(Duration time) {
        if (!time.isPositive()) {
            return !asked();
        }
        try {
            return !asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // somebody else's doing; what they mean by it is to stop
            return false;
        }
    }
}
