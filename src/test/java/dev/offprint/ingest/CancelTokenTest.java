package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class CancelTokenTest {
    @Test
    void waiting_ends_at_once_when_somebody_asks_to_stop() throws InterruptedException {
        var stop = new CancelToken();
        var waited = new boolean[] {true};
        var waiting = Thread.ofVirtual().start(() -> waited[0] = stop.pause(Duration.ofHours(1)));

        stop.ask();
        waiting.join();

        assertThat(waited[0]).isFalse();
        assertThat(stop.asked()).isTrue();
    }

    @Test
    void waiting_for_no_time_goes_on_unless_stopped() {
        var stop = new CancelToken();

        assertThat(stop.pause(Duration.ZERO)).isTrue();
        stop.ask();
        assertThat(stop.pause(Duration.ZERO)).isFalse();
    }

    @Test
    void waiting_goes_on_when_the_time_is_over() {
        assertThat(new CancelToken().pause(Duration.ofMillis(1))).isTrue();
    }
}
