package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.PaperStatus;
import dev.offprint.testing.PageText;
import dev.offprint.testing.ServerReply;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Lists of other days, empty days, days that are not over.
final class RedirectedDayTest extends EditionFetchFixture {
    @Test
    void another_days_page_on_a_weekend_means_that_there_is_none() {
        var friday = LocalDate.parse("2026-05-01");
        server.on("/papers/date/2026-05-02", ServerReply.ok(PageText.page(friday, PageText.items(friday, 1, 3))));

        assertThat(rig.fetch("2026-05-02"))
                .isEqualTo(rig.entry(
                        "2026-05-02",
                        PaperStatus.EMPTY,
                        0,
                        null,
                        "The source shows 2026-05-01 instead: it has none for this day."));
        assertThat(rig.papers()).isZero();
    }

    @Test
    void an_interface_that_answers_with_another_day_is_not_believed() {
        server.on(API, ServerReply.ok(PageText.api(PageText.items(MONDAY.minusDays(3), 1, 3))));

        var entry = rig.fetch("2026-05-04");

        assertThat(entry.status()).isEqualTo(PaperStatus.UNREADABLE);
        assertThat(rig.papers()).isZero();
    }

    @Test
    void an_old_list_served_again_without_a_date_is_recognised() {
        var undated = PageText.api(
                IntStream.range(1, 4).mapToObj(PageText::undatedItem).toList());
        server.on("/api/daily_papers?date=2026-05-01&limit=100&p=0", ServerReply.ok(undated))
                .on("/api/daily_papers?date=2026-05-02&limit=100&p=0", ServerReply.ok(undated))
                .on(API, ServerReply.ok(undated));
        rig.fetch("2026-05-01");

        assertThat(rig.fetch("2026-05-02"))
                .isEqualTo(rig.entry(
                        "2026-05-02",
                        PaperStatus.EMPTY,
                        0,
                        null,
                        "The source repeats the list of 2026-05-01: it has none for this day."));
        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        PaperStatus.UNREADABLE,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The source repeats the list of 2026-05-01."));
    }

    @Test
    void a_list_without_a_date_can_be_fetched_twice() {
        var undated = PageText.api(
                IntStream.range(1, 4).mapToObj(PageText::undatedItem).toList());
        server.on(API, ServerReply.ok(undated));
        rig.fetch("2026-05-04");

        assertThat(rig.fetch("2026-05-04")).isEqualTo(rig.entry("2026-05-04", PaperStatus.COMPLETE, 3, null, null));
    }

    @Test
    void a_weekend_without_a_list_is_empty_for_good() {
        server.on("/api/daily_papers?date=2026-05-02&limit=100&p=0", ServerReply.ok("[]"));

        assertThat(rig.fetch("2026-05-02")).isEqualTo(rig.entry("2026-05-02", PaperStatus.EMPTY, 0, null, null));
    }

    @Test
    void a_day_with_nothing_on_it_yet_is_asked_again() {
        server.on("/api/daily_papers?date=2026-05-20&limit=100&p=0", ServerReply.ok("[]"));

        assertThat(rig.fetch("2026-05-20"))
                .isEqualTo(rig.entry(
                        "2026-05-20", PaperStatus.EMPTY, 0, "2026-05-20T13:00:00Z", "Nothing is listed yet."));
    }

    @Test
    void a_day_to_come_is_not_asked_for() {
        assertThat(rig.fetch("2026-05-22"))
                .isEqualTo(rig.entry(
                        "2026-05-22", PaperStatus.EMPTY, 0, "2026-05-22T00:00:00Z", "This day has not come yet."));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_list_that_vanished_leaves_what_was_found() {
        server.on(API, ServerReply.ok(list(3)), ServerReply.ok("[]"));
        rig.fetch("2026-05-04");

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        PaperStatus.COMPLETE,
                        3,
                        null,
                        "The source lists nothing for it any more; what was found before is kept."));
    }
}
