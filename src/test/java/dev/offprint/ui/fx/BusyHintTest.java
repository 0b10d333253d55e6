package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A hint that arrives while the throttled work runs: what it tells of may be too late for that run.
final class BusyHintTest {
    private static final Duration REST = Duration.ofMillis(250);

    private final StepExecutor fx = new StepExecutor();
    private final ManualClock clock = new ManualClock();
    private final AtomicInteger done = new AtomicInteger();
    private Runnable during = () -> {};
    private final CallThrottle pace = new CallThrottle(fx, clock, REST, this::work);

    private void work() {
        done.incrementAndGet();
        during.run();
    }

    private void rest() {
        fx.all();
        clock.turn(REST);
    }

    @Test
    void a_hint_during_the_work_leads_to_one_more_run() {
        during = () -> {
            during = () -> {};
            pace.hint();
        };
        pace.hint();
        rest();
        assertThat(done).hasValue(1);

        rest();
        assertThat(done).hasValue(2);

        rest();
        assertThat(done).hasValue(2);
    }

    @Test
    void a_hint_while_the_work_goes_on_elsewhere_leads_to_one_more_run_after_its_end() {
        during = () -> {
            during = () -> {};
            pace.busy(true);
            pace.hint();
        };
        pace.hint();
        rest();
        rest();
        assertThat(done).hasValue(1);

        pace.busy(false);
        rest();
        assertThat(done).hasValue(2);
    }
}
