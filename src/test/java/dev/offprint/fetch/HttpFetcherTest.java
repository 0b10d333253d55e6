package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Message;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import dev.offprint.testing.TestTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HttpFetcherTest {
    private static final FetchLimits SMALL =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 100_000, 1_000_000, 5);
    private static final FetchLimits QUICK =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofMillis(300), 100_000, 1_000_000, 5);

    private final LocalServer server = new LocalServer();
    private final TestTime time = TestTime.at("2026-05-04T12:00:00Z");
    private final HttpFetcher fetcher = fetcher(SMALL);

    private HttpFetcher fetcher(FetchLimits bounds) {
        return new HttpFetcher(
                bounds, _ -> new RateLimit(60, 3), ProxySettings.selector(() -> null, Map.of(), null), time);
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    private FetchResult get(String address) {
        return inEnglish(fetcher.get(server.at(address), CacheValidators.NONE, time::pause));
    }

    private static FetchResult inEnglish(FetchResult fetched) {
        return switch (fetched) {
            case FetchResult.Disallowed(var reason) -> new FetchResult.Disallowed(Message.text(reason.english()));
            case FetchResult.Unreachable(var reason) -> new FetchResult.Unreachable(Message.text(reason.english()));
            default -> fetched;
        };
    }

    private FetchResult getQuickly(String address) {
        try (var quick = fetcher(QUICK)) {
            return inEnglish(quick.get(server.at(address), CacheValidators.NONE, time::pause));
        }
    }

    private static String text(FetchResult fetched) {
        assertThat(fetched).isInstanceOf(FetchResult.Page.class);
        try (var in = ((FetchResult.Page) fetched).body().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_answer_comes_with_its_validators_and_next_page() {
        server.on(
                "/list?p=0",
                ServerReply.ok(
                        "[1]",
                        "ETag: \"abc\"",
                        "Last-Modified: Mon, 04 May 2026 10:00:00 GMT",
                        "Link: </list?p=1>; rel=\"next\""));

        var page = (FetchResult.Page) get("/list?p=0");

        assertThat(text(page)).isEqualTo("[1]");
        assertThat(page.address()).isEqualTo(server.at("/list?p=0"));
        assertThat(page.validators()).isEqualTo(new CacheValidators("\"abc\"", "Mon, 04 May 2026 10:00:00 GMT"));
        assertThat(page.next()).isEqualTo(server.at("/list?p=1"));
    }

    @Test
    void it_says_who_asks_and_what_it_can_unpack() {
        server.on("/", ServerReply.ok(""));

        get("/");

        var request = server.requests().getFirst();
        assertThat(request.header("User-Agent")).isEqualTo("Offprint/0.1.0 (a desktop reader for research papers)");
        assertThat(request.header("Accept-Encoding")).contains("gzip");
    }

    @Test
    void a_packed_answer_is_unpacked() {
        server.on("/", ServerReply.gzip("{\"title\": \"é\"}".getBytes(StandardCharsets.UTF_8)));

        assertThat(text(get("/"))).isEqualTo("{\"title\": \"é\"}");
    }

    @Test
    void what_is_known_already_is_not_sent_again() {
        server.on("/", ServerReply.status(304));

        var fetched = fetcher.get(
                server.at("/"), new CacheValidators("\"abc\"", "Mon, 04 May 2026 10:00:00 GMT"), time::pause);

        assertThat(fetched).isEqualTo(new FetchResult.Unchanged());
        var request = server.requests().getFirst();
        assertThat(request.header("If-None-Match")).isEqualTo("\"abc\"");
        assertThat(request.header("If-Modified-Since")).isEqualTo("Mon, 04 May 2026 10:00:00 GMT");
    }

    @Test
    void unchanged_without_having_been_asked_for_a_change_is_a_refusal() {
        server.on("/", ServerReply.status(304));

        assertThat(get("/")).isEqualTo(new FetchResult.Refused(304, null));
    }

    @Test
    void a_status_that_is_no_answer_is_a_refusal() {
        server.on("/gone", ServerReply.status(404)).on("/broken", ServerReply.status(500));

        assertThat(get("/gone")).isEqualTo(new FetchResult.Refused(404, null));
        assertThat(get("/broken")).isEqualTo(new FetchResult.Refused(500, null));
    }

    @Test
    void too_many_questions_come_with_the_time_to_wait_in_seconds() {
        server.on("/", ServerReply.status(429, "Retry-After: 90"));

        assertThat(get("/")).isEqualTo(new FetchResult.Refused(429, Duration.ofSeconds(90)));
    }

    @Test
    void a_host_that_wants_to_be_left_alone_is_not_asked() {
        server.on("/one", ServerReply.status(429, "RateLimit: \"api\";r=0;t=55"));
        get("/one");
        time.pass(Duration.ofSeconds(20));

        assertThat(get("/two")).isEqualTo(new FetchResult.Refused(429, Duration.ofSeconds(35)));
        assertThat(server.asked()).containsExactly("/one");
    }

    @Test
    void a_host_is_asked_again_when_its_time_is_over() {
        server.on("/one", ServerReply.status(503, "Retry-After: 55")).on("/two", ServerReply.ok("two"));
        get("/one");
        time.pass(Duration.ofSeconds(55));

        assertThat(text(get("/two"))).isEqualTo("two");
    }

    @Test
    void the_pace_is_kept_by_waiting() {
        server.on("/", ServerReply.ok("x"));

        for (int i = 0; i < 6; i++) {
            get("/");
        }

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void a_clock_that_runs_while_it_is_read_makes_no_refusals() {
        server.on("/", ServerReply.ok("x"));
        InstantSource running = () -> {
            time.pass(Duration.ofNanos(1));
            return time.instant();
        };
        try (var one = new HttpFetcher(
                SMALL, _ -> new RateLimit(60, 3), ProxySettings.selector(() -> null, Map.of(), null), running)) {
            for (int i = 0; i < 20; i++) {
                assertThat(text(one.get(server.at("/"), CacheValidators.NONE, time::pause)))
                        .isEqualTo("x");
            }
        }
    }

    @Test
    void requests_made_before_a_new_start_count() {
        server.on("/", ServerReply.ok("x"));
        var now = time.instant();
        fetcher.count(server.at("/"), List.of(now.minusSeconds(90), now.minusSeconds(1), now, now));

        get("/");
        get("/");

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void a_stop_while_waiting_for_the_turn_asks_nothing() {
        assertThat(fetcher.get(server.at("/"), CacheValidators.NONE, _ -> false))
                .isEqualTo(new FetchResult.Stopped());
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void redirects_are_followed_to_the_answer() {
        server.on("/old", ServerReply.redirect("/new")).on("/new", ServerReply.ok("here"));

        var page = (FetchResult.Page) get("/old");

        assertThat(text(page)).isEqualTo("here");
        assertThat(page.address()).isEqualTo(server.at("/new"));
    }

    @Test
    void a_redirect_loop_ends_after_five() {
        server.on("/a", ServerReply.redirect("/b")).on("/b", ServerReply.redirect("/a"));

        assertThat(get("/a"))
                .isEqualTo(new FetchResult.Disallowed(Message.text("The server redirected more than 5 times.")));
        assertThat(server.asked()).containsExactly("/a", "/b", "/a", "/b", "/a", "/b");
    }

    @Test
    void a_redirect_to_a_file_is_not_followed() {
        server.on("/", ServerReply.redirect("file:///etc/passwd"));

        assertThat(get("/"))
                .isEqualTo(new FetchResult.Disallowed(
                        Message.text("The server pointed to an address that may not be asked: "
                                + "“file:///etc/passwd” is not a web address; only https addresses are asked.")));
    }

    @Test
    void a_redirect_without_an_address_leads_nowhere() {
        server.on("/none", ServerReply.status(302)).on("/odd", ServerReply.redirect("http://[odd"));

        assertThat(get("/none"))
                .isEqualTo(
                        new FetchResult.Disallowed(Message.text("The server redirected without a readable address.")));
        assertThat(get("/odd"))
                .isEqualTo(
                        new FetchResult.Disallowed(Message.text("The server redirected without a readable address.")));
    }

    @Test
    void an_address_that_may_not_be_asked_is_not() {
        assertThat(fetcher.get(URI.create("file:///etc/passwd"), CacheValidators.NONE, time::pause))
                .isInstanceOf(FetchResult.Disallowed.class);
    }

    @Test
    void silence_ends_when_time_is_up() {
        server.on("/", ServerReply.silence());

        assertThat(getQuickly("/"))
                .isEqualTo(new FetchResult.Unreachable(
                        Message.text("No complete answer of 127.0.0.1 came within 300 ms.")));
    }

    @Test
    void a_slow_drip_ends_when_time_is_up() {
        server.on("/", ServerReply.drip());

        assertThat(getQuickly("/"))
                .isEqualTo(new FetchResult.Unreachable(
                        Message.text("No complete answer of 127.0.0.1 came within 300 ms.")));
    }

    @Test
    void a_cut_connection_is_told_from_a_short_answer() {
        server.on("/", ServerReply.cut("[{\"title\":"));

        assertThat(get("/"))
                .isEqualTo(new FetchResult.Unreachable(
                        Message.text("The connection to 127.0.0.1 broke off before the answer was complete.")));
    }

    @Test
    void half_a_packed_answer_is_no_answer() {
        var whole = ServerReply.packed("x".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        var half = Arrays.copyOf(whole, whole.length / 2);
        server.on("/", ServerReply.bytes(200, half, "Content-Encoding: gzip"));

        assertThat(get("/"))
                .isEqualTo(new FetchResult.Unreachable(
                        Message.text("The connection to 127.0.0.1 broke off before the answer was complete.")));
    }

    @Test
    void what_is_called_packed_and_is_not_is_no_answer() {
        server.on("/", ServerReply.ok("plain text, no gzip at all", "Content-Encoding: gzip"));

        assertThat(get("/"))
                .isEqualTo(new FetchResult.Unreachable(
                        Message.text("The answer of 127.0.0.1 arrived damaged; it will be asked again.")));
    }

    @Test
    void a_gzip_bomb_is_given_up_at_the_limit() {
        server.on("/", ServerReply.gzip(new byte[50_000_000]));

        assertThat(get("/")).isEqualTo(new FetchResult.TooLarge(1_000_000));
    }

    @Test
    void packed_bytes_that_unpack_to_nothing_are_given_up_at_the_limit() {
        server.on("/", ServerReply.hollowGzip());

        assertThat(get("/")).isEqualTo(new FetchResult.TooLarge(100_000));
    }

    @Test
    void three_hundred_megabytes_of_zeros_are_given_up_at_the_limit() {
        server.on("/", ServerReply.zeros(300_000_000));

        assertThat(get("/")).isEqualTo(new FetchResult.TooLarge(100_000));
    }

    @Test
    void a_server_that_is_not_there_is_unreachable() {
        server.close();

        assertThat(get("/"))
                .isEqualTo(new FetchResult.Unreachable(
                        Message.text("Nothing answers at 127.0.0.1; is this machine online?")));
    }
}
