package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Requests that arrive while the throttled action runs.
final class BusyHintTest {
    private static final Duration INTERVAL = Duration.ofMillis(250);

    private final StepExecutor fx = new StepExecutor();
    private final ManualClock clock = new ManualClock();
    private final AtomicInteger runs = new AtomicInteger();
    private Runnable action = () -> {};
    private final CallThrottle throttle = new CallThrottle(fx, clock, INTERVAL, this::run);

    private void run() {
        runs.incrementAndGet();
        action.run();
    }

    private void finishInterval() {
        fx.runAll();
        clock.advance(INTERVAL);
    }

    @Test
    void a_request_during_the_action_causes_one_more_run() {
        action = () -> {
            action = () -> {};
            throttle.request();
        };
        throttle.request();
        finishInterval();
        assertThat(runs).hasValue(1);

        finishInterval();
        assertThat(runs).hasValue(2);

        finishInterval();
        assertThat(runs).hasValue(2);
    }

    @Test
    void a_request_while_busy_causes_one_more_run_after_the_end() {
        action = () -> {
            action = () -> {};
            throttle.setBusy(true);
            throttle.request();
        };
        throttle.request();
        finishInterval();
        finishInterval();
        assertThat(runs).hasValue(1);

        throttle.setBusy(false);
        finishInterval();
        assertThat(runs).hasValue(2);
    }
}
