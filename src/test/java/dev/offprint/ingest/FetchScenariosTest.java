package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.fetch.FetchLimits;
import dev.offprint.fetch.RateLimit;
import dev.offprint.model.PaperStatus;
import dev.offprint.testing.EnglishMessages;
import dev.offprint.testing.PageText;
import dev.offprint.testing.ServerReply;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that a server may do, in one table: what it answers each time that a day is asked for, and after each
/// time the ledger's entry with its sentence for the reader, and the papers stored.
final class FetchScenariosTest extends EditionFetchFixture {
    private static final String NOW = "2026-05-20T12:00:00Z";
    private static final String SOON = "2026-05-20T12:05:00Z";
    private static final LocalDate FRIDAY = LocalDate.parse("2026-05-01");

    /// Long enough for whatever comes at once, and short where the answer never ends.
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final Duration SHORT = Duration.ofMillis(200);

    /// One time that the day is asked for.
    ///
    /// @param at    when
    /// @param api   what the interface answers
    /// @param page  what the page of the day answers, if it comes to that
    /// @param limit how long an answer may take
    record Ask(String at, ServerReply api, ServerReply page, Duration limit, Expected expected) {}

    /// @param papers those of the day that are stored, numbered from 1; nothing else is
    /// @param again  when it is asked again; null for never
    record Expected(
            PaperStatus status,
            int papers,
            @Nullable String again,
            @Nullable String sentence,
            @Nullable String etag) {}

    private static Named<List<Ask>> scenario(String name, Ask... asks) {
        return Named.of(name, List.of(asks));
    }

    private static Ask at(String when, ServerReply api, Expected expected) {
        return new Ask(when, api, ServerReply.status(404), LIMIT, expected);
    }

    private static Ask api(ServerReply api, Expected expected) {
        return at(NOW, api, expected);
    }

    private static Ask page(ServerReply page, Expected expected) {
        return new Ask(NOW, ServerReply.status(404), page, LIMIT, expected);
    }

    private static Ask endless(ServerReply api, Expected expected) {
        return new Ask(NOW, api, ServerReply.status(404), SHORT, expected);
    }

    private static Expected partial(int papers, String again, String sentence) {
        return new Expected(PaperStatus.PARTIAL, papers, again, sentence, null);
    }

    private static Expected complete(int papers) {
        return new Expected(PaperStatus.COMPLETE, papers, null, null, null);
    }

    private static Expected refused(String again, String sentence) {
        return new Expected(PaperStatus.REFUSED, 0, again, sentence, null);
    }

    private static Expected failed(PaperStatus status, String sentence) {
        return new Expected(status, 0, SOON, sentence, null);
    }

    static Stream<Named<List<Ask>>> answers() {
        var bare = IntStream.range(1, 4).mapToObj(PageText::bareItem).toList();
        return Stream.of(
                scenario("200", api(ServerReply.ok(list(3)), complete(3))),
                scenario(
                        "200, then 304",
                        api(
                                ServerReply.ok(list(3), "ETag: \"e1\""),
                                new Expected(PaperStatus.COMPLETE, 3, null, null, "\"e1\"")),
                        api(ServerReply.status(304), new Expected(PaperStatus.UNCHANGED, 3, null, null, "\"e1\""))),
                scenario(
                        "an empty list",
                        api(ServerReply.ok("[]"), new Expected(PaperStatus.EMPTY, 0, null, null, null))),
                scenario("every optional field missing", api(ServerReply.ok(PageText.api(bare)), complete(3))),
                scenario(
                        "a shorter list later",
                        api(ServerReply.ok(list(5)), complete(5)),
                        api(ServerReply.ok(list(1)), complete(5))),
                scenario(
                        "a half-published day, then the whole one, then a shorter list",
                        at(
                                "2026-05-04T00:10:00Z",
                                ServerReply.ok(list(1)),
                                partial(1, "2026-05-04T01:10:00Z", "The day is not over yet.")),
                        at(
                                "2026-05-05T00:10:00Z",
                                ServerReply.ok(list(5)),
                                partial(5, "2026-05-05T12:00:00Z", "The day has just ended; its list may still grow.")),
                        at("2026-05-05T12:10:00Z", ServerReply.ok(list(7)), complete(7)),
                        at("2026-05-05T13:10:00Z", ServerReply.ok(list(2)), complete(7))),
                scenario(
                        "500, then 200",
                        api(
                                ServerReply.status(500),
                                refused(SOON, "The source has trouble of its own (500); it will be asked again.")),
                        at("2026-05-20T12:05:00Z", ServerReply.ok(list(3)), complete(3))));
    }

    static Stream<Named<List<Ask>>> refusals() {
        return Stream.of(
                scenario(
                        "404 everywhere",
                        api(ServerReply.status(404), refused(SOON, "The source has nothing at this address (404)."))),
                scenario(
                        "429 with seconds",
                        api(
                                ServerReply.status(429, "Retry-After: 900"),
                                refused(
                                        "2026-05-20T12:15:00Z",
                                        "The source was asked too often and wants to be left alone for 15 minutes."))),
                scenario(
                        "429 with a date",
                        api(
                                ServerReply.status(429, "Retry-After: Wed, 20 May 2026 14:00:00 GMT"),
                                refused(
                                        "2026-05-20T14:00:00Z",
                                        "The source was asked too often and wants to be left alone for 2 hours."))),
                scenario(
                        "429 with RateLimit",
                        api(
                                ServerReply.status(429, "RateLimit: \"api\";r=0;t=55"),
                                refused(SOON, "The source was asked too often and wants to be left alone for 55 s."))),
                scenario(
                        "429 with both, of which the longer counts",
                        api(
                                ServerReply.status(429, "RateLimit: \"api\";r=0;t=55", "Retry-After: 1200"),
                                refused(
                                        "2026-05-20T12:20:00Z",
                                        "The source was asked too often and wants to be left alone for 20 minutes."))),
                scenario(
                        "429 without a word",
                        api(
                                ServerReply.status(429),
                                refused(SOON, "The source was asked too often; it will be asked more slowly."))),
                scenario(
                        "503 with seconds",
                        api(
                                ServerReply.status(503, "Retry-After: 900"),
                                refused(
                                        "2026-05-20T12:15:00Z",
                                        "The source has trouble of its own (503) and wants to be left alone for 15"
                                                + " minutes."))),
                scenario(
                        "a redirect loop",
                        api(ServerReply.redirect(API), refused(SOON, "The server redirected more than 5 times."))),
                scenario(
                        "a redirect to a file",
                        api(
                                ServerReply.redirect("file:///etc/passwd"),
                                refused(
                                        SOON,
                                        "The server pointed to an address that may not be asked: “file:///etc/passwd”"
                                                + " is not a web address; only https addresses are asked."))),
                scenario(
                        "a redirect to plain http elsewhere",
                        api(
                                ServerReply.redirect("http://papers.example/list"),
                                refused(
                                        SOON,
                                        "The server pointed to an address that may not be asked:"
                                                + " “http://papers.example/list” is not encrypted; only https is"
                                                + " asked, and plain http on this machine."))),
                scenario(
                        "a challenge page",
                        page(
                                ServerReply.ok(PageText.challenge()),
                                refused(
                                        SOON,
                                        "The source wants proof that a person is asking. Open its page in a browser"
                                                + " once, or try again later."))));
    }

    static Stream<Named<List<Ask>>> breakdowns() {
        var broke = "The connection to 127.0.0.1 broke off before the answer was complete.";
        var slow = "No complete answer of 127.0.0.1 came within 200 ms.";
        var large = "The answer is larger than 1 MB and was not read.";
        return Stream.of(
                scenario(
                        "another day's page",
                        page(
                                ServerReply.ok(PageText.page(FRIDAY, PageText.items(FRIDAY, 1, 3))),
                                failed(PaperStatus.UNREADABLE, "The source shows 2026-05-01 instead."))),
                scenario("a hang", endless(ServerReply.silence(), failed(PaperStatus.UNREACHABLE, slow))),
                scenario("a slow drip", endless(ServerReply.drip(), failed(PaperStatus.UNREACHABLE, slow))),
                scenario("a cut connection", api(ServerReply.cut(list(3)), failed(PaperStatus.UNREACHABLE, broke))),
                scenario(
                        "a gzip bomb",
                        api(ServerReply.gzip(new byte[50_000_000]), failed(PaperStatus.UNREADABLE, large))),
                scenario(
                        "packed bytes that unpack to nothing",
                        api(ServerReply.hollowGzip(), failed(PaperStatus.UNREADABLE, large))),
                scenario(
                        "300 MB of zeros", api(ServerReply.zeros(300_000_000), failed(PaperStatus.UNREADABLE, large))));
    }

    @ParameterizedTest
    @MethodSource({"answers", "refusals", "breakdowns"})
    void the_ledger_the_sentence_and_the_papers_are_as_they_should_be(List<Ask> asks) {
        rig.close();
        var limit = asks.getFirst().limit();
        var bounds = new FetchLimits(LIMIT, limit, 1 << 20, 1 << 20, 5);
        rig = new IngestFixture(folder, server.base(), rig.time, new RateLimit(6_000, 6_000), bounds);
        for (var ask : asks) {
            rig.time.set(ask.at());
            server.on(API, ask.api()).on(PAGE, ask.page());

            var entry = rig.fetch("2026-05-04");

            var expected = ask.expected();
            assertThat(entry)
                    .isEqualTo(rig.entry(
                            "2026-05-04",
                            expected.status(),
                            expected.papers(),
                            expected.again(),
                            expected.sentence(),
                            expected.etag()));
            assertThat(rig.store.ledger()).map(EnglishMessages::of).containsExactly(entry);
            assertThat(rig.titles(IngestFixture.day("2026-05-04"))).isEqualTo(titles(expected.papers()));
            assertThat(rig.papers()).isEqualTo(expected.papers());
        }
    }

    private static List<String> titles(int papers) {
        return IntStream.rangeClosed(1, papers)
                .mapToObj("Paper %d on lists"::formatted)
                .toList();
    }
}
