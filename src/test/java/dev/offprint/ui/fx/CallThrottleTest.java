package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class CallThrottleTest {
    private static final Duration REST = Duration.ofMillis(250);

    private final StepExecutor fx = new StepExecutor();
    private final ManualClock clock = new ManualClock();
    private final AtomicInteger done = new AtomicInteger();
    private final CallThrottle pace = new CallThrottle(fx, clock, REST, done::incrementAndGet);

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

    @Test
    void work_that_goes_on_is_not_begun_again_until_it_has_ended_and_a_rest_is_over() {
        pace.busy(true);
        pace.hint();
        fx.all();
        clock.turn(REST.multipliedBy(4));
        assertThat(done).hasValue(0);

        pace.busy(false);
        clock.turn(REST.minusMillis(1));
        assertThat(done).hasValue(0);

        clock.turn(Duration.ofMillis(1));
        assertThat(done).hasValue(1);
    }

    @Test
    void work_that_somebody_else_begins_meanwhile_makes_the_rest_begin_anew() {
        pace.hint();
        fx.all();
        clock.turn(REST.minusMillis(1));
        pace.busy(true);
        pace.busy(false);
        clock.turn(REST.minusMillis(1));
        assertThat(done).hasValue(0);

        clock.turn(Duration.ofMillis(1));
        assertThat(done).hasValue(1);
    }

    @Test
    void work_that_ends_without_a_hint_is_not_begun_again() {
        pace.busy(true);
        pace.busy(false);
        clock.turn(REST);

        assertThat(done).hasValue(0);
    }
}
