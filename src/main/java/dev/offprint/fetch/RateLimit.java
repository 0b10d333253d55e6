package dev.offprint.fetch;

import java.time.Duration;
import java.time.Instant;

/// How fast one host may be asked: `perMinute` in the long run, and `burst` at once after a rest. No 60 seconds ever
/// see more than
/// `perMinute + burst` requests.
///
/// The generic cell rate algorithm (ITU-T I.371, annex A): the whole state of a host is one moment, the one at which
/// its allowance will be
/// full again; asking moves it on by one interval.
public record RateLimit(int perMinute, int burst) {
    public RateLimit {
        if (perMinute < 1 || burst < 1) {
            throw new IllegalArgumentException(
                    "a pace needs at least one request a minute: " + perMinute + ", " + burst);
        }
    }

    /// The earliest moment at which a host whose allowance is full at `full` may be asked.
    public Instant earliest(Instant full) {
        return full.minus(interval().multipliedBy(burst - 1L));
    }

    /// When the allowance is full again after a request at `now`.
    public Instant full(Instant before, Instant now) {
        return (before.isAfter(now) ? before : now).plus(interval());
    }

    private Duration interval() {
        return Duration.ofMinutes(1).dividedBy(perMinute);
    }
}
