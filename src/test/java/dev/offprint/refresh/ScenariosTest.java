package dev.offprint.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Status;
import dev.offprint.testing.PageText;
import dev.offprint.testing.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that a server may do, in one table: what it answers when a day is asked for, and after that the ledger's
/// word, the sentence, when it is asked again, and the papers stored.
final class ScenariosTest extends RefreshCase {
    private static final String SOON = "2026-05-20T12:05:00Z";
    private static final LocalDate FRIDAY = LocalDate.parse("2026-05-01");

    /// @param api   the interface's answers in turn, asked once for each; the page of the day answers 404 beside them
    /// @param page  the page's answer; null for 404
    /// @param again when it is asked again; empty for never
    record Scenario(List<Reply> api, List<Reply> page, Status status, String again, String sentence, int papers) {
        static Scenario api(Reply reply, Status status, String again, String sentence, int papers) {
            return new Scenario(List.of(reply), List.of(), status, again, sentence, papers);
        }

        Scenario then(Reply next) {
            return new Scenario(
                    Stream.concat(api.stream(), Stream.of(next)).toList(), page, status, again, sentence, papers);
        }
    }

    private static Named<Scenario> named(String name, Scenario scenario) {
        return Named.of(name, scenario);
    }

    static Stream<Named<Scenario>> answers() {
        var bare = IntStream.range(1, 4).mapToObj(PageText::bareItem).toList();
        return Stream.of(
                named("200", Scenario.api(Reply.ok(list(3)), Status.COMPLETE, "", "", 3)),
                named(
                        "200, then 304",
                        Scenario.api(Reply.ok(list(3), "ETag: \"e1\""), Status.UNCHANGED, "", "", 3)
                                .then(Reply.status(304))),
                named("an empty list", Scenario.api(Reply.ok("[]"), Status.EMPTY, "", "", 0)),
                named(
                        "every optional field missing",
                        Scenario.api(Reply.ok(PageText.api(bare)), Status.COMPLETE, "", "", 3)),
                named(
                        "a shorter list later",
                        Scenario.api(Reply.ok(list(5)), Status.COMPLETE, "", "", 5)
                                .then(Reply.ok(list(1)))),
                named(
                        "500, then 200",
                        Scenario.api(Reply.status(500), Status.COMPLETE, "", "", 3)
                                .then(Reply.ok(list(3)))));
    }

    static Stream<Named<Scenario>> refusals() {
        return Stream.of(
                named(
                        "404 everywhere",
                        Scenario.api(
                                Reply.status(404),
                                Status.REFUSED,
                                SOON,
                                "The source has nothing at this address (404).",
                                0)),
                named(
                        "429 with seconds",
                        Scenario.api(
                                Reply.status(429, "Retry-After: 900"),
                                Status.REFUSED,
                                "2026-05-20T12:15:00Z",
                                "The source was asked too often and wants to be left alone for 15 minutes.",
                                0)),
                named(
                        "429 with a date",
                        Scenario.api(
                                Reply.status(429, "Retry-After: Wed, 20 May 2026 14:00:00 GMT"),
                                Status.REFUSED,
                                "2026-05-20T14:00:00Z",
                                "The source was asked too often and wants to be left alone for 2 hours.",
                                0)),
                named(
                        "429 with RateLimit",
                        Scenario.api(
                                Reply.status(429, "RateLimit: \"api\";r=0;t=55"),
                                Status.REFUSED,
                                SOON,
                                "The source was asked too often and wants to be left alone for 55 s.",
                                0)),
                named(
                        "429 with both, of which the longer counts",
                        Scenario.api(
                                Reply.status(429, "RateLimit: \"api\";r=0;t=55", "Retry-After: 1200"),
                                Status.REFUSED,
                                "2026-05-20T12:20:00Z",
                                "The source was asked too often and wants to be left alone for 20 minutes.",
                                0)),
                named(
                        "429 without a word",
                        Scenario.api(
                                Reply.status(429),
                                Status.REFUSED,
                                SOON,
                                "The source was asked too often; it will be asked more slowly.",
                                0)),
                named(
                        "503 with seconds",
                        Scenario.api(
                                Reply.status(503, "Retry-After: 900"),
                                Status.REFUSED,
                                "2026-05-20T12:15:00Z",
                                "The source has trouble of its own (503) and wants to be left alone for 15 minutes.",
                                0)),
                named(
                        "a redirect loop",
                        Scenario.api(
                                Reply.redirect(API),
                                Status.REFUSED,
                                SOON,
                                "The server redirected more than 5 times.",
                                0)),
                named(
                        "a redirect to a file",
                        Scenario.api(
                                Reply.redirect("file:///etc/passwd"),
                                Status.REFUSED,
                                SOON,
                                "The server pointed to an address that may not be asked: “file:///etc/passwd” is not a"
                                        + " web address; only https addresses are asked.",
                                0)),
                named(
                        "a redirect to plain http elsewhere",
                        Scenario.api(
                                Reply.redirect("http://papers.example/list"),
                                Status.REFUSED,
                                SOON,
                                "The server pointed to an address that may not be asked: “http://papers.example/list”"
                                        + " is not encrypted; only https is asked, and plain http on this machine.",
                                0)),
                named(
                        "a challenge page",
                        page(
                                Reply.ok(PageText.challenge()),
                                Status.REFUSED,
                                "The source wants proof that a person is asking. Open its page in a browser once, or"
                                        + " try again later.")));
    }

    static Stream<Named<Scenario>> breakdowns() {
        return Stream.of(
                named(
                        "another day's page",
                        page(
                                Reply.ok(PageText.page(FRIDAY, PageText.items(FRIDAY, 1, 3))),
                                Status.UNREADABLE,
                                "The source shows 2026-05-01 instead.")),
                named(
                        "a cut connection",
                        Scenario.api(
                                Reply.cut(list(3)),
                                Status.UNREACHABLE,
                                SOON,
                                "The connection to 127.0.0.1 broke off before the answer was complete.",
                                0)),
                named("a gzip bomb", tooLarge(Reply.gzip(new byte[50_000_000]))),
                named("packed bytes that unpack to nothing", tooLarge(Reply.hollowGzip())),
                named("300 MB of zeros", tooLarge(Reply.zeros(300_000_000))));
    }

    private static Scenario tooLarge(Reply reply) {
        return Scenario.api(reply, Status.UNREADABLE, SOON, "The answer is larger than 1 MB and was not read.", 0);
    }

    private static Scenario page(Reply reply, Status status, String sentence) {
        return new Scenario(List.of(Reply.status(404)), List.of(reply), status, SOON, sentence, 0);
    }

    @ParameterizedTest
    @MethodSource({"answers", "refusals", "breakdowns"})
    void the_ledger_the_sentence_and_the_papers_are_as_they_should_be(Scenario scenario) {
        server.on(API, scenario.api().toArray(Reply[]::new));
        if (!scenario.page().isEmpty()) {
            server.on(PAGE, scenario.page().toArray(Reply[]::new));
        }
        LedgerEntry entry = null;
        for (var _ : scenario.api()) {
            entry = rig.fetch("2026-05-04");
        }

        assertThat(entry).isNotNull();
        assertThat(entry.status()).isEqualTo(scenario.status());
        assertThat(entry.note() == null ? "" : entry.note()).isEqualTo(scenario.sentence());
        assertThat(entry.nextAt() == null ? "" : entry.nextAt().toString()).isEqualTo(scenario.again());
        assertThat(entry.papers()).isEqualTo(scenario.papers());
        assertThat(rig.papers()).isEqualTo(scenario.papers());
        assertThat(rig.store.ledger()).containsExactly(entry);
    }
}
