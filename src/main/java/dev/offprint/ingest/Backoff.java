package dev.offprint.ingest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Exponential backoff: twice as long after each failure, with a jitter of a fifth, so that clients do not all
/// return in the same second.
record Backoff(Duration first, Duration most) {
    /// Between runs: a persistent failure is retried twice a day.
    static final Backoff LEDGER = new Backoff(Duration.ofMinutes(5), Duration.ofHours(12));
    /// Between runs for a lost connection, which may return at any time.
    static final Backoff CONNECTION = new Backoff(Duration.ofMinutes(5), Duration.ofMinutes(30));
    /// Within a run.
    static final Backoff ROUND = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(2));

    /// @param previous the previous wait; null after the first failure
    /// @param random from 0 to 1
    Duration after(@Nullable Duration previous, double random) {
        var doubled = previous == null ? first : previous.multipliedBy(2);
        var bounded = doubled.compareTo(most) > 0 ? most : doubled.compareTo(first) < 0 ? first : doubled;
        return Duration.ofMillis(Math.round(bounded.toMillis() * (0.8 + 0.4 * random)));
    }
}
