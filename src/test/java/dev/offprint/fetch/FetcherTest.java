package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Saying;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.Reply;
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

final class FetcherTest {
    private static final Bounds SMALL =
            new Bounds(Duration.ofSeconds(5), Duration.ofSeconds(20), 100_000, 1_000_000, 5);
    private static final Bounds QUICK =
            new Bounds(Duration.ofSeconds(5), Duration.ofMillis(300), 100_000, 1_000_000, 5);

    private final LocalServer server = new LocalServer();
    private final TestTime time = TestTime.at("2026-05-04T12:00:00Z");
    private final Fetcher fetcher = fetcher(SMALL);

    private Fetcher fetcher(Bounds bounds) {
        return new Fetcher(bounds, _ -> new Pace(60, 3), Proxies.selector(() -> null, Map.of(), null), time);
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    private Fetched get(String address) {
        return inEnglish(fetcher.get(server.at(address), Validators.NONE, time::pause));
    }

    private static Fetched inEnglish(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Astray(var reason) -> new Fetched.Astray(Saying.text(reason.english()));
            case Fetched.Unreachable(var reason) -> new Fetched.Unreachable(Saying.text(reason.english()));
            default -> fetched;
        };
    }

    private Fetched getQuickly(String address) {
        try (var quick = fetcher(QUICK)) {
            return inEnglish(quick.get(server.at(address), Validators.NONE, time::pause));
        }
    }

    private static String text(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Page.class);
        try (var in = ((Fetched.Page) fetched).body().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_answer_comes_with_its_validators_and_next_page() {
        server.on(
                "/list?p=0",
                Reply.ok(
                        "[1]",
                        "ETag: \"abc\"",
                        "Last-Modified: Mon, 04 May 2026 10:00:00 GMT",
                        "Link: </list?p=1>; rel=\"next\""));

        var page = (Fetched.Page) get("/list?p=0");

        assertThat(text(page)).isEqualTo("[1]");
        assertThat(page.address()).isEqualTo(server.at("/list?p=0"));
        assertThat(page.validators()).isEqualTo(new Validators("\"abc\"", "Mon, 04 May 2026 10:00:00 GMT"));
        assertThat(page.next()).isEqualTo(server.at("/list?p=1"));
    }

    @Test
    void it_says_who_asks_and_what_it_can_unpack() {
        server.on("/", Reply.ok(""));

        get("/");

        var request = server.requests().getFirst();
        assertThat(request.header("User-Agent")).isEqualTo("Offprint/0.1.0 (a desktop reader for research papers)");
        assertThat(request.header("Accept-Encoding")).contains("gzip");
    }

    @Test
    void a_packed_answer_is_unpacked() {
        server.on("/", Reply.gzip("{\"title\": \"é\"}".getBytes(StandardCharsets.UTF_8)));

        assertThat(text(get("/"))).isEqualTo("{\"title\": \"é\"}");
    }

    @Test
    void what_is_known_already_is_not_sent_again() {
        server.on("/", Reply.status(304));

        var fetched =
                fetcher.get(server.at("/"), new Validators("\"abc\"", "Mon, 04 May 2026 10:00:00 GMT"), time::pause);

        assertThat(fetched).isEqualTo(new Fetched.Unchanged());
        var request = server.requests().getFirst();
        assertThat(request.header("If-None-Match")).isEqualTo("\"abc\"");
        assertThat(request.header("If-Modified-Since")).isEqualTo("Mon, 04 May 2026 10:00:00 GMT");
    }

    @Test
    void unchanged_without_having_been_asked_for_a_change_is_a_refusal() {
        server.on("/", Reply.status(304));

        assertThat(get("/")).isEqualTo(new Fetched.Refused(304, null));
    }

    @Test
    void a_status_that_is_no_answer_is_a_refusal() {
        server.on("/gone", Reply.status(404)).on("/broken", Reply.status(500));

        assertThat(get("/gone")).isEqualTo(new Fetched.Refused(404, null));
        assertThat(get("/broken")).isEqualTo(new Fetched.Refused(500, null));
    }

    @Test
    void too_many_questions_come_with_the_time_to_wait_in_seconds() {
        server.on("/", Reply.status(429, "Retry-After: 90"));

        assertThat(get("/")).isEqualTo(new Fetched.Refused(429, Duration.ofSeconds(90)));
    }

    @Test
    void a_host_that_wants_to_be_left_alone_is_not_asked() {
        server.on("/one", Reply.status(429, "RateLimit: \"api\";r=0;t=55"));
        get("/one");
        time.pass(Duration.ofSeconds(20));

        assertThat(get("/two")).isEqualTo(new Fetched.Refused(429, Duration.ofSeconds(35)));
        assertThat(server.asked()).containsExactly("/one");
    }

    @Test
    void a_host_is_asked_again_when_its_time_is_over() {
        server.on("/one", Reply.status(503, "Retry-After: 55")).on("/two", Reply.ok("two"));
        get("/one");
        time.pass(Duration.ofSeconds(55));

        assertThat(text(get("/two"))).isEqualTo("two");
    }

    @Test
    void the_pace_is_kept_by_waiting() {
        server.on("/", Reply.ok("x"));

        for (int i = 0; i < 6; i++) {
            get("/");
        }

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void a_clock_that_runs_while_it_is_read_makes_no_refusals() {
        server.on("/", Reply.ok("x"));
        InstantSource running = () -> {
            time.pass(Duration.ofNanos(1));
            return time.instant();
        };
        try (var one =
                new Fetcher(SMALL, _ -> new Pace(60, 3), Proxies.selector(() -> null, Map.of(), null), running)) {
            for (int i = 0; i < 20; i++) {
                assertThat(text(one.get(server.at("/"), Validators.NONE, time::pause)))
                        .isEqualTo("x");
            }
        }
    }

    @Test
    void requests_made_before_a_new_start_count() {
        server.on("/", Reply.ok("x"));
        var now = time.instant();
        fetcher.count(server.at("/"), List.of(now.minusSeconds(90), now.minusSeconds(1), now, now));

        get("/");
        get("/");

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void a_stop_while_waiting_for_the_turn_asks_nothing() {
        assertThat(fetcher.get(server.at("/"), Validators.NONE, _ -> false)).isEqualTo(new Fetched.Stopped());
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void redirects_are_followed_to_the_answer() {
        server.on("/old", Reply.redirect("/new")).on("/new", Reply.ok("here"));

        var page = (Fetched.Page) get("/old");

        assertThat(text(page)).isEqualTo("here");
        assertThat(page.address()).isEqualTo(server.at("/new"));
    }

    @Test
    void a_redirect_loop_ends_after_five() {
        server.on("/a", Reply.redirect("/b")).on("/b", Reply.redirect("/a"));

        assertThat(get("/a")).isEqualTo(new Fetched.Astray(Saying.text("The server redirected more than 5 times.")));
        assertThat(server.asked()).containsExactly("/a", "/b", "/a", "/b", "/a", "/b");
    }

    @Test
    void a_redirect_to_a_file_is_not_followed() {
        server.on("/", Reply.redirect("file:///etc/passwd"));

        assertThat(get("/"))
                .isEqualTo(new Fetched.Astray(Saying.text("The server pointed to an address that may not be asked: "
                        + "“file:///etc/passwd” is not a web address; only https addresses are asked.")));
    }

    @Test
    void a_redirect_without_an_address_leads_nowhere() {
        server.on("/none", Reply.status(302)).on("/odd", Reply.redirect("http://[odd"));

        assertThat(get("/none"))
                .isEqualTo(new Fetched.Astray(Saying.text("The server redirected without a readable address.")));
        assertThat(get("/odd"))
                .isEqualTo(new Fetched.Astray(Saying.text("The server redirected without a readable address.")));
    }

    @Test
    void an_address_that_may_not_be_asked_is_not() {
        assertThat(fetcher.get(URI.create("file:///etc/passwd"), Validators.NONE, time::pause))
                .isInstanceOf(Fetched.Astray.class);
    }

    @Test
    void silence_ends_when_time_is_up() {
        server.on("/", Reply.silence());

        assertThat(getQuickly("/"))
                .isEqualTo(new Fetched.Unreachable(Saying.text("No complete answer of 127.0.0.1 came within 300 ms.")));
    }

    @Test
    void a_slow_drip_ends_when_time_is_up() {
        server.on("/", Reply.drip());

        assertThat(getQuickly("/"))
                .isEqualTo(new Fetched.Unreachable(Saying.text("No complete answer of 127.0.0.1 came within 300 ms.")));
    }

    @Test
    void a_cut_connection_is_told_from_a_short_answer() {
        server.on("/", Reply.cut("[{\"title\":"));

        assertThat(get("/"))
                .isEqualTo(new Fetched.Unreachable(
                        Saying.text("The connection to 127.0.0.1 broke off before the answer was complete.")));
    }

    @Test
    void half_a_packed_answer_is_no_answer() {
        var whole = Reply.packed("x".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        var half = Arrays.copyOf(whole, whole.length / 2);
        server.on("/", Reply.bytes(200, half, "Content-Encoding: gzip"));

        assertThat(get("/"))
                .isEqualTo(new Fetched.Unreachable(
                        Saying.text("The connection to 127.0.0.1 broke off before the answer was complete.")));
    }

    @Test
    void what_is_called_packed_and_is_not_is_no_answer() {
        server.on("/", Reply.ok("plain text, no gzip at all", "Content-Encoding: gzip"));

        assertThat(get("/"))
                .isEqualTo(new Fetched.Unreachable(
                        Saying.text("The answer of 127.0.0.1 arrived damaged; it will be asked again.")));
    }

    @Test
    void a_gzip_bomb_is_given_up_at_the_limit() {
        server.on("/", Reply.gzip(new byte[50_000_000]));

        assertThat(get("/")).isEqualTo(new Fetched.TooLarge(1_000_000));
    }

    @Test
    void packed_bytes_that_unpack_to_nothing_are_given_up_at_the_limit() {
        server.on("/", Reply.hollowGzip());

        assertThat(get("/")).isEqualTo(new Fetched.TooLarge(100_000));
    }

    @Test
    void three_hundred_megabytes_of_zeros_are_given_up_at_the_limit() {
        server.on("/", Reply.zeros(300_000_000));

        assertThat(get("/")).isEqualTo(new Fetched.TooLarge(100_000));
    }

    @Test
    void a_server_that_is_not_there_is_unreachable() {
        server.close();

        assertThat(get("/"))
                .isEqualTo(
                        new Fetched.Unreachable(Saying.text("Nothing answers at 127.0.0.1; is this machine online?")));
    }
}
