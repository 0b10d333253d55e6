package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class RateLimitTest {
    private static final Instant START = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void a_rested_host_takes_a_burst_and_then_one_at_a_time() {
        var pace = new RateLimit(60, 3);
        var seconds = new ArrayList<Long>();
        var now = START;
        var full = Instant.EPOCH;
        for (int i = 0; i < 6; i++) {
            var earliest = pace.earliest(full);
            now = earliest.isAfter(now) ? earliest : now;
            full = pace.full(full, now);
            seconds.add(Duration.between(START, now).toSeconds());
        }

        assertThat(seconds).containsExactly(0L, 0L, 0L, 1L, 2L, 3L);
    }

    @Test
    void no_minute_sees_more_than_the_rate_and_the_burst() {
        var pace = new RateLimit(60, 20);
        var asked = new ArrayList<Instant>();
        var now = START;
        var full = Instant.EPOCH;
        for (int i = 0; i < 500; i++) {
            var earliest = pace.earliest(full);
            now = earliest.isAfter(now) ? earliest : now;
            full = pace.full(full, now);
            asked.add(now);
        }

        for (var from : asked) {
            var until = from.plusSeconds(60);
            assertThat(asked.stream()
                            .filter(at -> !at.isBefore(from) && at.isBefore(until))
                            .count())
                    .isLessThanOrEqualTo(80);
        }
    }

    @Test
    void a_pace_of_nothing_is_refused() {
        assertThatThrownBy(() -> new RateLimit(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
