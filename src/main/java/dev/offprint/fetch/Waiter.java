package dev.offprint.fetch;

import java.time.Duration;

/// Lets time pass for whoever has to wait; tests hand in one that moves their clock instead.
@FunctionalInterface
public interface Waiter {
    /// Waits for `time`. Answers false as soon as there is no point in waiting on, because somebody asked to stop.
    boolean pause(Duration time);
}
