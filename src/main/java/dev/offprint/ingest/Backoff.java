package dev.offprint.ingest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long to leave something alone that failed: twice as long after each failure, give or take a fifth, so that not
/// everybody comes
/// back in the same second.
record Backoff(Duration first, Duration most) {
    /// Between two rounds of asking: a closed door is tried twice a day in the end.
    static final Backoff LEDGER = new Backoff(Duration.ofMinutes(5), Duration.ofHours(12));
    /// Likewise for a connection that may come back any time.
    static final Backoff CONNECTION = new Backoff(Duration.ofMinutes(5), Duration.ofMinutes(30));
    /// Within a round.
    static final Backoff ROUND = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(2));

    /// @param previous the last such wait; null after the first failure
    /// @param random   from 0 to 1
    Duration after(@Nullable Duration previous, double random) {
        var doubled = previous == null ? first : previous.multipliedBy(2);
        var bounded = doubled.compareTo(most) > 0 ? most : doubled.compareTo(first) < 0 ? first : doubled;
        return Duration.ofMillis(Math.round(bounded.toMillis() * (0.8 + 0.4 * random)));
    }
}
