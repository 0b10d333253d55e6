package dev.offprint.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Edition;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import dev.offprint.model.Status;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.PageText;
import dev.offprint.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of each answer that a source may give: the ledger's entry, its sentence and the papers stored.
final class RefreshTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-05-04");
    private static final String API = "/api/daily_papers?date=2026-05-04&limit=100&p=0";
    private static final String PAGE = "/papers/date/2026-05-04";

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(folder, server.base(), "2026-05-20T12:00:00Z");
    }

    @AfterEach
    void close() {
        rig.close();
        server.close();
    }

    private static String list(int papers) {
        return PageText.api(PageText.items(MONDAY, 1, papers));
    }

    @Test
    void a_past_day_is_complete_after_one_question() {
        server.on(API, Reply.ok(list(3), "ETag: \"e1\""));

        var report = rig.refresh.fetch(Rig.day("2026-05-04"), rig.stop);

        assertThat(report.entry()).isEqualTo(rig.entry("2026-05-04", Status.COMPLETE, 3, null, null, "\"e1\""));
        assertThat(report.merged()).isNotNull();
        assertThat(rig.titles(Rig.day("2026-05-04")))
                .containsExactly("Paper 1 on lists", "Paper 2 on lists", "Paper 3 on lists");
        assertThat(server.asked()).containsExactly(API);
    }

    @Test
    void the_same_answer_again_is_not_sent_and_changes_nothing() {
        server.on(API, Reply.ok(list(3), "ETag: \"e1\""), Reply.status(304));
        rig.fetch("2026-05-04");
        rig.time.pass(Duration.ofHours(1));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry("2026-05-04", Status.UNCHANGED, 3, null, null, "\"e1\""));
        assertThat(server.requests().getLast().header("If-None-Match")).isEqualTo("\"e1\"");
    }

    @Test
    void nothing_at_either_address_is_refused() {
        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.REFUSED,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The source has nothing at this address (404)."));
        assertThat(server.asked()).containsExactly(API, PAGE);
    }

    @Test
    void a_source_without_its_interface_is_read_by_its_pages() {
        server.on(PAGE, Reply.ok(PageText.page(MONDAY, PageText.items(MONDAY, 1, 3)), "ETag: \"page\""));

        assertThat(rig.fetch("2026-05-04")).isEqualTo(rig.entry("2026-05-04", Status.COMPLETE, 3, null, null));
        assertThat(rig.titles(Rig.day("2026-05-04"))).hasSize(3);
    }

    @Test
    void an_answer_that_is_no_list_is_read_by_the_page_too() {
        server.on(API, Reply.ok("<html><body>Oops</body></html>"))
                .on(PAGE, Reply.ok(PageText.page(MONDAY, PageText.items(MONDAY, 1, 3))));

        assertThat(rig.fetch("2026-05-04")).isEqualTo(rig.entry("2026-05-04", Status.COMPLETE, 3, null, null));
    }

    @Test
    void too_many_questions_are_answered_by_waiting_as_told_in_seconds() {
        server.on(API, Reply.status(429, "Retry-After: 900"));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.REFUSED,
                        0,
                        "2026-05-20T12:15:00Z",
                        "The source was asked too often and wants to be left alone for 15 minutes."));
        assertThat(server.asked()).containsExactly(API);
    }

    @Test
    void too_many_questions_are_answered_by_waiting_as_told_by_date() {
        server.on(API, Reply.status(429, "Retry-After: Wed, 20 May 2026 14:00:00 GMT"));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.REFUSED,
                        0,
                        "2026-05-20T14:00:00Z",
                        "The source was asked too often and wants to be left alone for 2 hours."));
    }

    @Test
    void too_many_questions_are_answered_by_waiting_as_the_rate_limit_says() {
        server.on(API, Reply.status(429, "RateLimit: \"api\";r=0;t=55"));

        var report = rig.refresh.fetch(Rig.day("2026-05-04"), rig.stop);

        assertThat(report.again()).isEqualTo(Duration.ofSeconds(55));
        assertThat(report.entry())
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.REFUSED,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The source was asked too often and wants to be left alone for 55 s."));
    }

    @Test
    void too_many_questions_without_a_word_are_answered_by_our_own_pause() {
        server.on(API, Reply.status(429));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.REFUSED,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The source was asked too often; it will be asked more slowly."));
    }

    @Test
    void trouble_of_the_source_says_more_than_a_missing_page() {
        server.on(API, Reply.status(500));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.REFUSED,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The source has trouble of its own (500); it will be asked again."));
    }

    @Test
    void trouble_that_passes_ends_in_a_whole_list() {
        server.on(API, Reply.status(500), Reply.ok(list(3)));

        var report = rig.round(List.of(Rig.day("2026-05-04")));

        assertThat(report.entries()).containsExactly(rig.entry("2026-05-04", Status.COMPLETE, 3, null, null));
        assertThat(rig.time.waits()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void silence_and_a_slow_drip_are_unreachable() {
        for (var reply : List.of(Reply.silence(), Reply.drip())) {
            server.on(API, reply);

            var entry = rig.fetch("2026-05-04");

            assertThat(entry.status()).isEqualTo(Status.UNREACHABLE);
            assertThat(entry.note()).isEqualTo("No complete answer of 127.0.0.1 came within 400 ms.");
        }
    }

    @Test
    void a_cut_connection_is_unreachable_and_stores_nothing() {
        server.on(API, Reply.cut(list(3)));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.UNREACHABLE,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The connection to 127.0.0.1 broke off before the answer was complete."));
        assertThat(rig.papers()).isZero();
    }

    @Test
    void repeated_failures_are_asked_again_ever_later() {
        server.on(API, Reply.cut("["));

        var waits = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            var next = rig.fetch("2026-05-04").nextAt();
            waits.add(
                    next == null
                            ? -1
                            : Duration.between(rig.time.instant(), next).toMinutes());
        }

        assertThat(waits).containsExactly(5L, 10L, 20L, 30L, 30L);
    }

    @Test
    void a_gzip_bomb_and_endless_zeros_are_unreadable() {
        for (var reply : List.of(Reply.gzip(new byte[50_000_000]), Reply.zeros(300_000_000))) {
            server.on(API, reply);

            var entry = rig.fetch("2026-05-04");

            assertThat(entry.status()).isEqualTo(Status.UNREADABLE);
            assertThat(entry.note()).isEqualTo("The answer is larger than 1 MB and was not read.");
        }
    }

    @Test
    void a_redirect_loop_is_refused() {
        server.on(API, Reply.redirect(API));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.REFUSED,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The server redirected more than 5 times."));
    }

    @Test
    void a_redirect_to_a_file_is_refused() {
        server.on(API, Reply.redirect("file:///etc/passwd"));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.REFUSED,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The server pointed to an address that may not be asked: “file:///etc/passwd” is not a web"
                                + " address; only https addresses are asked."));
    }

    @Test
    void another_days_page_is_not_stored_under_the_wrong_date() {
        var friday = LocalDate.parse("2026-05-01");
        server.on(PAGE, Reply.ok(PageText.page(friday, PageText.items(friday, 1, 3))));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.UNREADABLE,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The source shows 2026-05-01 instead."));
        assertThat(rig.papers()).isZero();
    }

    @Test
    void another_days_page_on_a_weekend_means_that_there_is_none() {
        var friday = LocalDate.parse("2026-05-01");
        server.on("/papers/date/2026-05-02", Reply.ok(PageText.page(friday, PageText.items(friday, 1, 3))));

        assertThat(rig.fetch("2026-05-02"))
                .isEqualTo(rig.entry(
                        "2026-05-02",
                        Status.EMPTY,
                        0,
                        null,
                        "The source shows 2026-05-01 instead: it has none for this day."));
        assertThat(rig.papers()).isZero();
    }

    @Test
    void an_interface_that_answers_with_another_day_is_not_believed() {
        server.on(API, Reply.ok(PageText.api(PageText.items(MONDAY.minusDays(3), 1, 3))));

        var entry = rig.fetch("2026-05-04");

        assertThat(entry.status()).isEqualTo(Status.UNREADABLE);
        assertThat(rig.papers()).isZero();
    }

    @Test
    void an_old_list_served_again_without_a_date_is_recognised() {
        var undated = PageText.api(
                IntStream.range(1, 4).mapToObj(PageText::undatedItem).toList());
        server.on("/api/daily_papers?date=2026-05-01&limit=100&p=0", Reply.ok(undated))
                .on("/api/daily_papers?date=2026-05-02&limit=100&p=0", Reply.ok(undated))
                .on(API, Reply.ok(undated));
        rig.fetch("2026-05-01");

        assertThat(rig.fetch("2026-05-02"))
                .isEqualTo(rig.entry(
                        "2026-05-02",
                        Status.EMPTY,
                        0,
                        null,
                        "The source repeats the list of 2026-05-01: it has none for this day."));
        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.UNREADABLE,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The source repeats the list of 2026-05-01."));
    }

    @Test
    void a_list_without_a_date_can_be_fetched_twice() {
        var undated = PageText.api(
                IntStream.range(1, 4).mapToObj(PageText::undatedItem).toList());
        server.on(API, Reply.ok(undated));
        rig.fetch("2026-05-04");

        assertThat(rig.fetch("2026-05-04")).isEqualTo(rig.entry("2026-05-04", Status.COMPLETE, 3, null, null));
    }

    @Test
    void a_challenge_page_is_refused_with_a_plain_word() {
        server.on(PAGE, Reply.ok(PageText.challenge()));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.REFUSED,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The source wants proof that a person is asking. Open its page in a browser once, or try again"
                                + " later."));
    }

    @Test
    void a_weekend_without_a_list_is_empty_for_good() {
        server.on("/api/daily_papers?date=2026-05-02&limit=100&p=0", Reply.ok("[]"));

        assertThat(rig.fetch("2026-05-02")).isEqualTo(rig.entry("2026-05-02", Status.EMPTY, 0, null, null));
    }

    @Test
    void a_day_with_nothing_on_it_yet_is_asked_again() {
        server.on("/api/daily_papers?date=2026-05-20&limit=100&p=0", Reply.ok("[]"));

        assertThat(rig.fetch("2026-05-20"))
                .isEqualTo(rig.entry("2026-05-20", Status.EMPTY, 0, "2026-05-20T13:00:00Z", "Nothing is listed yet."));
    }

    @Test
    void a_day_to_come_is_not_asked_for() {
        assertThat(rig.fetch("2026-05-22"))
                .isEqualTo(
                        rig.entry("2026-05-22", Status.EMPTY, 0, "2026-05-22T00:00:00Z", "This day has not come yet."));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_half_published_day_is_partial_until_it_is_over_and_quiet() {
        rig.close();
        rig = new Rig(folder, server.base(), "2026-05-04T00:10:00Z");
        server.on(API, Reply.ok(list(1)), Reply.ok(list(5)), Reply.ok(list(7)), Reply.ok(list(2)));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(
                        rig.entry("2026-05-04", Status.PARTIAL, 1, "2026-05-04T01:10:00Z", "The day is not over yet."));

        rig.time.pass(Duration.ofHours(24));
        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.PARTIAL,
                        5,
                        "2026-05-05T12:00:00Z",
                        "The day has just ended; its list may still grow."));

        rig.time.pass(Duration.ofHours(12));
        assertThat(rig.fetch("2026-05-04")).isEqualTo(rig.entry("2026-05-04", Status.COMPLETE, 7, null, null));

        assertThat(rig.fetch("2026-05-04"))
                .as("a shorter list never removes anything")
                .isEqualTo(rig.entry("2026-05-04", Status.COMPLETE, 7, null, null));
        assertThat(rig.papers()).isEqualTo(7);
    }

    @Test
    void a_list_that_vanished_leaves_what_was_found() {
        server.on(API, Reply.ok(list(3)), Reply.ok("[]"));
        rig.fetch("2026-05-04");

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.COMPLETE,
                        3,
                        null,
                        "The source lists nothing for it any more; what was found before is kept."));
    }

    @Test
    void a_whole_list_stays_whole_when_a_later_question_fails() {
        server.on(API, Reply.ok(list(3), "ETag: \"e1\""), Reply.status(429, "Retry-After: 60"));
        rig.fetch("2026-05-04");

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.COMPLETE,
                        3,
                        null,
                        "Asked again on 2026-05-20: The source was asked too often and wants to be left alone for 60"
                                + " s.",
                        "\"e1\""));
    }

    @Test
    void entries_with_every_optional_field_missing_are_papers_all_the_same() {
        var bare = IntStream.range(1, 4).mapToObj(PageText::bareItem).toList();
        server.on(API, Reply.ok(PageText.api(bare)));

        assertThat(rig.fetch("2026-05-04")).isEqualTo(rig.entry("2026-05-04", Status.COMPLETE, 3, null, null));
        assertThat(rig.titles(Rig.day("2026-05-04")))
                .containsExactly("Paper 1 on lists", "Paper 2 on lists", "Paper 3 on lists");
    }

    @Test
    void what_cannot_be_read_is_reported_and_the_rest_is_kept() {
        server.on(API, Reply.ok("[" + PageText.item(MONDAY, 1) + ",{\"paper\":{\"id\":\"2605.00002\"}}]"));

        var report = rig.refresh.fetch(Rig.day("2026-05-04"), rig.stop);

        assertThat(report.entry())
                .isEqualTo(rig.entry("2026-05-04", Status.COMPLETE, 1, null, "1 of 2 entries could not be read."));
        assertThat(report.rejected())
                .containsExactly(new Rejection(server.at(API).toString(), "entry 2", "no title"));
    }

    @Test
    void a_long_list_is_paged_through_and_keeps_its_ranks() {
        var items = PageText.items(MONDAY, 1, 230);
        server.on(
                        API,
                        Reply.ok(
                                PageText.api(items.subList(0, 100)),
                                "Link: <" + API.replace("p=0", "p=1") + ">; rel=\"next\"",
                                "ETag: \"e1\""))
                .on(
                        API.replace("p=0", "p=1"),
                        Reply.ok(
                                PageText.api(items.subList(100, 200)),
                                "Link: <" + API.replace("p=0", "p=2") + ">; rel=\"next\""))
                .on(API.replace("p=0", "p=2"), Reply.ok(PageText.api(items.subList(200, 230))));

        assertThat(rig.fetch("2026-05-04"))
                .as("no validators: they would only tell of the first page")
                .isEqualTo(rig.entry("2026-05-04", Status.COMPLETE, 230, null, null));
        assertThat(rig.titles(Rig.day("2026-05-04")))
                .hasSize(230)
                .startsWith("Paper 1 on lists")
                .endsWith("Paper 230 on lists");
    }

    @Test
    void a_full_page_without_a_word_of_the_next_is_checked() {
        server.on(API, Reply.ok(list(50))).on(API.replace("p=0", "p=1"), Reply.ok("[]"));

        assertThat(rig.fetch("2026-05-04")).isEqualTo(rig.entry("2026-05-04", Status.COMPLETE, 50, null, null));
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void a_server_that_gives_the_same_page_over_and_over_is_known_to_have_cut_the_list() {
        server.otherwise(request -> request.address().startsWith("/api/") ? Reply.ok(list(50)) : Reply.status(404));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.PARTIAL,
                        50,
                        "2026-05-20T12:05:00Z",
                        "The list stops at 50 papers; there may be more."));
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void a_list_whose_second_page_fails_is_partial() {
        server.on(API, Reply.ok(list(100))).on(API.replace("p=0", "p=1"), Reply.status(500));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        Status.PARTIAL,
                        100,
                        "2026-05-20T12:05:00Z",
                        "Only the first 100 came: The source has trouble of its own (500); it will be asked again."));
    }

    @Test
    void half_an_answer_is_kept_and_asked_for_again() {
        var half = list(3).substring(0, list(3).length() - 40);
        server.on(API, Reply.ok(half));

        var entry = rig.fetch("2026-05-04");

        assertThat(entry.status()).isEqualTo(Status.PARTIAL);
        assertThat(entry.papers()).isEqualTo(2);
    }

    @Test
    void an_image_where_a_list_should_be_is_unreadable() {
        var image = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};
        server.on(API, Reply.bytes(200, image, "Content-Type: application/json"));

        var entry = rig.fetch("2026-05-04");

        assertThat(entry.status()).isEqualTo(Status.UNREADABLE);
        assertThat(entry.note()).contains("JPEG");
    }

    @Test
    void a_stop_before_the_answer_records_nothing() {
        rig.stop.ask();

        var report = rig.refresh.fetch(Rig.day("2026-05-04"), rig.stop);

        assertThat(report.entry().status()).isEqualTo(Status.MISSING);
        assertThat(rig.store.ledger()).isEmpty();
    }

    @Test
    void a_week_is_an_edition_of_its_own() {
        var items = new ArrayList<>(PageText.items(MONDAY, 1, 2));
        items.addAll(PageText.items(MONDAY.plusDays(1), 3, 2));
        server.on("/api/daily_papers?week=2026-W19&limit=100&p=0", Reply.ok(PageText.api(items)));
        var week = new Edition(Source.HUGGING_FACE, new Period.Week(2026, 19));

        var entry = rig.refresh.fetch(week, rig.stop).entry();

        assertThat(entry.status()).isEqualTo(Status.COMPLETE);
        assertThat(entry.papers()).isEqualTo(4);
        assertThat(rig.titles(week)).hasSize(4).startsWith("Paper 1 on lists");
    }

    @Test
    void a_month_that_is_not_over_is_partial() {
        server.on("/api/daily_papers?month=2026-05&limit=100&p=0", Reply.ok(list(2)));
        var month = new Edition(Source.HUGGING_FACE, new Period.Month(YearMonth.of(2026, 5)));

        var entry = rig.refresh.fetch(month, rig.stop).entry();

        assertThat(entry.status()).isEqualTo(Status.PARTIAL);
        assertThat(entry.note()).isEqualTo("The month is not over yet.");
    }

    @Test
    void what_is_trending_is_read_from_its_page_first() {
        var props = "{&quot;isTrending&quot;:true,&quot;dailyPapers&quot;:" + list(3).replace("\"", "&quot;") + "}";
        var page = "<!doctype html><html><body><div class=\"SVELTE_HYDRATER contents\" data-target=\"DailyPapers\""
                + " data-props=\"" + props + "\"></div></body></html>";
        server.on("/papers/trending", Reply.gzip(page.getBytes(StandardCharsets.UTF_8)));
        var trending = new Edition(Source.HUGGING_FACE, new Period.Trending());

        var entry = rig.refresh.fetch(trending, rig.stop).entry();

        assertThat(entry.status()).isEqualTo(Status.PARTIAL);
        assertThat(entry.note()).isEqualTo("It changes by the hour.");
        assertThat(entry.papers()).isEqualTo(3);
        assertThat(server.asked()).containsExactly("/papers/trending");
    }
}
