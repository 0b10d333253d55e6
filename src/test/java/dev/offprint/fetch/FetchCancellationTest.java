package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import dev.offprint.testing.TestTime;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Answers that nobody waits for any more.
final class FetchCancellationTest {
    private final LocalServer server = new LocalServer();
    private final TestTime time = TestTime.at("2026-05-20T12:00:00Z");
    private final HttpFetcher fetcher = new HttpFetcher(
            FetchLimits.USUAL, _ -> new RateLimit(60, 3), ProxySettings.selector(() -> null, Map.of(), null), time);
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private final AtomicReference<FetchResult> asked = new AtomicReference<>();

    private final FetchCancellation waiter = new FetchCancellation() {
        @Override
        public boolean pause(Duration wait) {
            return time.pause(wait);
        }

        @Override
        public CompletableFuture<?> stopped() {
            return stopped;
        }
    };

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    /// Asks, and waits until the server has heard it.
    private Thread ask() {
        var thread =
                Thread.ofVirtual().start(() -> asked.set(fetcher.get(server.at("/"), CacheValidators.NONE, waiter)));
        while (server.asked().isEmpty()) {
            Thread.onSpinWait();
        }
        return thread;
    }

    @Test
    void closing_gives_up_what_is_being_asked() throws InterruptedException {
        server.on("/", ServerReply.silence());
        var thread = ask();

        fetcher.close();
        thread.join();

        assertThat(asked.get()).isEqualTo(new FetchResult.Stopped());
    }

    @Test
    void a_stop_gives_up_what_is_being_asked_and_the_next_question_is_answered() throws InterruptedException {
        server.on("/", ServerReply.drip(), ServerReply.ok("x"));
        var thread = ask();

        stopped.complete(null);
        thread.join();

        assertThat(asked.get()).isEqualTo(new FetchResult.Stopped());
        assertThat(fetcher.get(server.at("/"), CacheValidators.NONE, time::pause))
                .isInstanceOf(FetchResult.Page.class);
    }
}
