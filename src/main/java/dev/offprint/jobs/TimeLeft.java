package dev.offprint.jobs;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long a piece of work may still take, going by how long its steps took so far.
public final class TimeLeft {
    /// Before that a guess would jump about.
    private static final int STEPS = 3;

    private TimeLeft() {}

    /// Null as long as too little is done to say.
    public static @Nullable Duration of(Duration elapsed, int done, int total) {
        if (done < STEPS || total <= done) {
            return null;
        }
        return elapsed.multipliedBy(total - (long) done).dividedBy(done);
    }
}
