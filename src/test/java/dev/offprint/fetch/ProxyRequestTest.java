package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Message;
import dev.offprint.testing.TestTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// Requests that go through a proxy, which is a socket of this machine.
final class ProxyRequestTest {
    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 100_000, 1_000_000, 5);

    private final TestTime time = TestTime.at("2026-05-04T12:00:00Z");

    private FetchResult get(String proxy) {
        var settings = ProxySettings.selector(() -> null, Map.of("https_proxy", proxy), null);
        try (var fetcher = new HttpFetcher(LIMITS, _ -> new RateLimit(60, 3), settings, time)) {
            return fetcher.get(URI.create("https://papers.example/"), CacheValidators.NONE, time::pause);
        }
    }

    /// The lines of the first request that a proxy receives; it is refused.
    private static List<String> received(ServerSocket proxy) {
        try (var connection = proxy.accept();
                var in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            var lines = in.lines().takeWhile(line -> !line.isEmpty()).toList();
            connection
                    .getOutputStream()
                    .write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_password_is_sent_to_the_proxy() throws IOException {
        try (var proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var request = CompletableFuture.supplyAsync(() -> received(proxy));

            get("http://user:pass%40word@127.0.0.1:" + proxy.getLocalPort());

            assertThat(request.join())
                    .startsWith("CONNECT papers.example:443 HTTP/1.1")
                    .contains("Proxy-Authorization: Basic dXNlcjpwYXNzQHdvcmQ=");
        }
    }

    @Test
    void a_proxy_that_speaks_socks_is_refused_and_not_passed_by() {
        assertThat(get("socks5://127.0.0.1:1080"))
                .isInstanceOfSatisfying(
                        FetchResult.Disallowed.class,
                        refused -> assertThat(Message.text(refused.reason().english()))
                                .isEqualTo(Message.text("The proxy “127.0.0.1” speaks SOCKS; only HTTP proxies work."
                                        + " Name one in the settings or in https_proxy.")));
    }
}
