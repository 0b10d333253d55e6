package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class BackoffTest {
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(10), Duration.ofSeconds(60));

    @Test
    void each_wait_is_twice_the_one_before_up_to_a_limit() {
        assertThat(BACKOFF.after(null, 0.5)).isEqualTo(Duration.ofSeconds(10));
        assertThat(BACKOFF.after(Duration.ofSeconds(10), 0.5)).isEqualTo(Duration.ofSeconds(20));
        assertThat(BACKOFF.after(Duration.ofSeconds(40), 0.5)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void chance_moves_it_by_a_fifth_either_way() {
        assertThat(BACKOFF.after(null, 0)).isEqualTo(Duration.ofSeconds(8));
        assertThat(BACKOFF.after(null, 1)).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void a_tiny_wait_before_does_not_make_a_tiny_one() {
        assertThat(BACKOFF.after(Duration.ZERO, 0.5)).isEqualTo(Duration.ofSeconds(10));
    }
}
