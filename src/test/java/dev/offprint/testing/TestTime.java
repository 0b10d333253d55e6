package dev.offprint.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A clock that stands still until somebody moves it.
public final class TestTime implements InstantSource {
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private volatile Instant now;

    public TestTime(Instant now) {
        this.now = now;
    }

    public static TestTime at(String instant) {
        return new TestTime(Instant.parse(instant));
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Moves it to a moment, also back.
    public void set(String instant) {
        now = Instant.parse(instant);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /// Waits by moving the clock, and remembers for how long; the form that a fetcher's waiter has.
    public boolean pause(Duration time) {
        if (time.isPositive()) {
            waits.add(time);
            pass(time);
        }
        return true;
    }

    public List<Duration> waits() {
        return List.copyOf(waits);
    }
}
