package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.offprint.fetch.RateLimit;
import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Source;
import dev.offprint.testing.LocalPages;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.PageText;
import dev.offprint.testing.ServerReply;
import dev.offprint.testing.TestTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FetchRunTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-05-04");
    private static final List<Edition> WEEK = DueEditions.missing(
            List.of(), Source.HUGGING_FACE, MONDAY, MONDAY.plusDays(6), Instant.parse("2026-05-20T12:00:00Z"));

    @TempDir
    Path folder;

    private final LocalServer server = new LocalServer();
    private final LocalPages pages = new LocalPages();
    private IngestFixture rig;

    @BeforeEach
    void open() {
        for (int i = 0; i < 5; i++) {
            pages.day(MONDAY.plusDays(i), PageText.items(MONDAY.plusDays(i), 10 * i + 1, 4));
        }
        rig = new IngestFixture(folder, server.base(), "2026-05-20T12:00:00Z");
    }

    @AfterEach
    void close() {
        rig.close();
        server.close();
        pages.close();
    }

    private void overThePages() {
        rig.close();
        rig = new IngestFixture(folder, pages.base(), "2026-05-20T12:00:00Z");
    }

    @Test
    void a_round_goes_from_the_newest_day_to_the_oldest_and_counts_each_paper_once() {
        overThePages();
        pages.day(MONDAY, List.of(PageText.item(MONDAY, 1), PageText.item(MONDAY, 11)));

        var report = rig.round(WEEK);

        assertThat(report.tally()).isEqualTo(new RunCounts(17, 0, 0, 0));
        assertThat(report.entries())
                .extracting(LedgerEntry::status, LedgerEntry::papers)
                .containsExactly(
                        tuple(PaperStatus.EMPTY, 0),
                        tuple(PaperStatus.EMPTY, 0),
                        tuple(PaperStatus.COMPLETE, 4),
                        tuple(PaperStatus.COMPLETE, 4),
                        tuple(PaperStatus.COMPLETE, 4),
                        tuple(PaperStatus.COMPLETE, 4),
                        tuple(PaperStatus.COMPLETE, 2));
    }

    @Test
    void a_stop_keeps_what_is_done_and_the_next_round_asks_only_for_the_rest() {
        overThePages();
        var report = rig.refresh.round(WEEK, Duration.ofHours(1), rig.stop, progress -> {
            if (progress.done() == 3) {
                rig.stop.ask();
            }
        });
        assertThat(report.stopped()).isTrue();
        rig.close();
        rig = new IngestFixture(folder, pages.base(), "2026-05-20T13:00:00Z");

        var missing = rig.refresh.missing(Source.HUGGING_FACE, MONDAY, MONDAY.plusDays(6));
        var rest = rig.round(missing);

        assertThat(missing)
                .containsExactly(
                        IngestFixture.day("2026-05-07"),
                        IngestFixture.day("2026-05-06"),
                        IngestFixture.day("2026-05-05"),
                        IngestFixture.day("2026-05-04"));
        assertThat(rest.tally().added()).isEqualTo(16);
        assertThat(pages.server().asked()).hasSize(7);
    }

    @Test
    void a_source_that_wants_to_be_left_alone_is_left_alone_and_asked_again() {
        server.on(
                "/api/daily_papers?date=2026-05-04&limit=100&p=0",
                ServerReply.status(429, "RateLimit: \"api\";r=0;t=55"),
                ServerReply.ok(PageText.api(PageText.items(MONDAY, 1, 2))));
        var told = new ArrayList<ProgressListener>();

        var report =
                rig.refresh.round(List.of(IngestFixture.day("2026-05-04")), Duration.ofHours(1), rig.stop, told::add);

        assertThat(report.entries()).extracting(LedgerEntry::status).containsExactly(PaperStatus.COMPLETE);
        assertThat(rig.time.waits()).containsExactly(Duration.ofSeconds(55));
        assertThat(told)
                .containsExactly(
                        new ProgressListener(0, 1, 0, "2026-05-04", null, null),
                        new ProgressListener(
                                0,
                                1,
                                0,
                                "2026-05-04",
                                Instant.parse("2026-05-20T12:00:55Z"),
                                Message.of("source.often.rest", Message.of("time.seconds", 55))),
                        new ProgressListener(1, 1, 2, "2026-05-04", null, null));
    }

    @Test
    void a_source_that_wants_too_much_patience_is_put_off() {
        server.otherwise(_ -> ServerReply.status(429, "Retry-After: 7200"));

        var report = rig.round(WEEK);

        assertThat(report.entries()).hasSize(1);
        assertThat(report.putOff()).isEqualTo(6);
        assertThat(rig.time.waits()).isEmpty();
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void a_source_that_cannot_be_reached_is_tried_three_times_and_put_off() {
        server.close();

        var report = rig.round(WEEK);

        assertThat(report.entries()).extracting(LedgerEntry::status).containsExactly(PaperStatus.UNREACHABLE);
        assertThat(report.putOff()).isEqualTo(6);
        assertThat(rig.time.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void one_broken_day_does_not_hide_the_days_behind_it() {
        server.otherwise(request -> request.address().contains("2026-05-06")
                ? ServerReply.status(500)
                : request.address().startsWith("/api/") ? ServerReply.ok("[]") : ServerReply.status(404));

        var report = rig.round(WEEK);

        assertThat(report.entries())
                .extracting(LedgerEntry::status)
                .containsExactly(
                        PaperStatus.EMPTY,
                        PaperStatus.EMPTY,
                        PaperStatus.EMPTY,
                        PaperStatus.EMPTY,
                        PaperStatus.REFUSED,
                        PaperStatus.EMPTY,
                        PaperStatus.EMPTY);
        assertThat(report.putOff()).isZero();
    }

    @Test
    void three_broken_days_in_a_row_are_enough() {
        server.otherwise(_ -> ServerReply.status(500));

        var report = rig.round(WEEK);

        assertThat(report.entries()).hasSize(3);
        assertThat(report.putOff()).isEqualTo(4);
    }

    @Test
    void the_pace_is_kept_over_a_long_round() {
        rig.close();
        var time = TestTime.at("2026-05-20T12:00:00Z");
        rig = new IngestFixture(folder, pages.base(), time, new RateLimit(60, 5));
        var editions =
                DueEditions.missing(List.of(), Source.HUGGING_FACE, MONDAY.minusDays(60), MONDAY, time.instant());

        rig.round(editions);

        assertThat(pages.server().asked()).hasSize(61);
        assertThat(time.waits()).hasSize(56).containsOnly(Duration.ofSeconds(1));
    }

    @Test
    void what_could_not_be_read_is_told_with_the_round() {
        server.otherwise(_ -> ServerReply.ok("[" + PageText.bareItem(1) + ",{}]"));

        var report = rig.round(List.of(IngestFixture.day("2026-05-04")));

        assertThat(report.tally()).isEqualTo(new RunCounts(1, 0, 0, 1));
        assertThat(report.rejected()).hasSize(1);
    }
}
