package dev.offprint.fetch;

import java.time.Duration;
import java.time.Instant;

/// Rate limit of one host: `perMinute` in the long run, and up to `burst` at once after a pause. No 60 seconds
/// contain more than `perMinute + burst` requests.
///
/// The generic cell rate algorithm (ITU-T I.371, annex A): the state of a host is a single moment, at which its
/// allowance will be full again; each request moves it by one interval.
public record RateLimit(int perMinute, int burst) {
    public RateLimit {
        if (perMinute < 1 || burst < 1) {
            throw new IllegalArgumentException(
                    "a pace needs at least one request a minute: " + perMinute + ", " + burst);
        }
    }

    /// The earliest moment for a request to a host whose allowance is full at `full`.
    public Instant earliest(Instant full) {
        return full.minus(interval().multipliedBy(burst - 1L));
    }

    /// When the allowance is full again after a request at `now`.
    public Instant full(Instant before, Instant now) {
        return (before.isAfter(now) ? before : now).plus(interval());
    }

    /// The latest value of `full` that requests up to `now` can cause. Without this bound, a request recorded while
    /// the clock was ahead would delay the next one by the difference.
    Instant bounded(Instant full, Instant now) {
        var latest = now.plus(interval().multipliedBy(burst));
        return full.isAfter(latest) ? latest : full;
    }

    private Duration interval() {
        return Duration.ofMinutes(1).dividedBy(perMinute);
    }
}
