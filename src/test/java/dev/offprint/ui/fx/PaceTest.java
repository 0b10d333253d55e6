package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private static final Duration REST = Duration.ofMillis(250);

    private final Steps fx = new Steps();
    private final HandClock clock = new HandClock();
    private final AtomicInteger done = new AtomicInteger();
    private final Pace pace = new Pace(fx, clock, REST, done::incrementAndGet);

    @Test
    void many_hints_at_once_are_one_piece_of_work() {
        for (int i = 0; i < 1_000; i++) {
            pace.hint();
        }
        fx.all();
        clock.turn(REST);

        assertThat(done).hasValue(1);
    }

    @Test
    void nothing_is_done_before_the_rest_is_over() {
        pace.hint();
        fx.all();
        clock.turn(REST.minusMillis(1));

        assertThat(done).hasValue(0);
    }

    @Test
    void a_hint_after_the_work_leads_to_work_again() {
        pace.hint();
        fx.all();
        clock.turn(REST);
        pace.hint();
        fx.all();
        clock.turn(REST);

        assertThat(done).hasValue(2);
    }
}
