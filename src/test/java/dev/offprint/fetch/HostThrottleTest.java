package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HostThrottleTest {
    private static final URI ADDRESS = URI.create("https://example.org/");
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void requests_recorded_while_the_clock_was_ahead_delay_the_next_by_one_interval_at_most() {
        var throttle = new HostThrottle(_ -> new RateLimit(60, 3), () -> NOW);
        throttle.count(ADDRESS, List.of(NOW.plus(Duration.ofMinutes(10)), NOW.plus(Duration.ofDays(400))));

        assertThat(throttle.await(ADDRESS, this::pause)).isNull();
        assertThat(pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void requests_recorded_a_moment_ago_count() {
        var throttle = new HostThrottle(_ -> new RateLimit(6, 1), () -> NOW);
        throttle.count(ADDRESS, List.of(NOW.minusSeconds(4)));

        assertThat(throttle.await(ADDRESS, this::pause)).isNull();
        assertThat(pauses).containsExactly(Duration.ofSeconds(6));
    }

    private boolean pause(Duration time) {
        pauses.add(time);
        return true;
    }
}
