package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class CallThrottleTest {
    private static final Duration INTERVAL = Duration.ofMillis(250);

    private final StepExecutor fx = new StepExecutor();
    private final ManualClock clock = new ManualClock();
    private final AtomicInteger runs = new AtomicInteger();
    private final CallThrottle throttle = new CallThrottle(fx, clock, INTERVAL, runs::incrementAndGet);

    @Test
    void many_requests_at_once_cause_one_run() {
        for (int i = 0; i < 1_000; i++) {
            throttle.request();
        }
        fx.runAll();
        clock.advance(INTERVAL);

        assertThat(runs).hasValue(1);
    }

    @Test
    void nothing_runs_before_the_interval_ends() {
        throttle.request();
        fx.runAll();
        clock.advance(INTERVAL.minusMillis(1));

        assertThat(runs).hasValue(0);
    }

    @Test
    void a_request_after_a_run_causes_another_run() {
        throttle.request();
        fx.runAll();
        clock.advance(INTERVAL);
        throttle.request();
        fx.runAll();
        clock.advance(INTERVAL);

        assertThat(runs).hasValue(2);
    }

    @Test
    void nothing_runs_until_the_work_and_an_interval_have_ended() {
        throttle.setBusy(true);
        throttle.request();
        fx.runAll();
        clock.advance(INTERVAL.multipliedBy(4));
        assertThat(runs).hasValue(0);

        throttle.setBusy(false);
        clock.advance(INTERVAL.minusMillis(1));
        assertThat(runs).hasValue(0);

        clock.advance(Duration.ofMillis(1));
        assertThat(runs).hasValue(1);
    }

    @Test
    void work_started_by_other_means_restarts_the_interval() {
        throttle.request();
        fx.runAll();
        clock.advance(INTERVAL.minusMillis(1));
        throttle.setBusy(true);
        throttle.setBusy(false);
        clock.advance(INTERVAL.minusMillis(1));
        assertThat(runs).hasValue(0);

        clock.advance(Duration.ofMillis(1));
        assertThat(runs).hasValue(1);
    }

    @Test
    void work_that_ends_without_a_request_causes_no_run() {
        throttle.setBusy(true);
        throttle.setBusy(false);
        clock.advance(INTERVAL);

        assertThat(runs).hasValue(0);
    }
}
