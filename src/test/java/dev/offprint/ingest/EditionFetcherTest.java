package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import dev.offprint.testing.PageText;
import dev.offprint.testing.ServerReply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// What becomes of a list that comes as it should: the ledger's entry and the papers stored.
final class EditionFetcherTest extends EditionFetchFixture {
    @Test
    void a_past_day_is_complete_after_one_question() {
        server.on(API, ServerReply.ok(list(3), "ETag: \"e1\""));

        var report = rig.refresh.fetch(IngestFixture.day("2026-05-04"), rig.stop);

        assertThat(report.entry()).isEqualTo(rig.entry("2026-05-04", PaperStatus.COMPLETE, 3, null, null, "\"e1\""));
        assertThat(report.merged()).isNotNull();
        assertThat(rig.titles(IngestFixture.day("2026-05-04")))
                .containsExactly("Paper 1 on lists", "Paper 2 on lists", "Paper 3 on lists");
        assertThat(server.asked()).containsExactly(API);
    }

    @Test
    void the_same_answer_again_is_not_sent_and_changes_nothing() {
        server.on(API, ServerReply.ok(list(3), "ETag: \"e1\""), ServerReply.status(304));
        rig.fetch("2026-05-04");
        rig.time.pass(Duration.ofHours(1));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry("2026-05-04", PaperStatus.UNCHANGED, 3, null, null, "\"e1\""));
        assertThat(server.requests().getLast().header("If-None-Match")).isEqualTo("\"e1\"");
    }

    @Test
    void a_source_without_its_interface_is_read_by_its_pages() {
        server.on(PAGE, ServerReply.ok(PageText.page(MONDAY, PageText.items(MONDAY, 1, 3)), "ETag: \"page\""));

        assertThat(rig.fetch("2026-05-04")).isEqualTo(rig.entry("2026-05-04", PaperStatus.COMPLETE, 3, null, null));
        assertThat(rig.titles(IngestFixture.day("2026-05-04"))).hasSize(3);
    }

    @Test
    void an_answer_that_is_no_list_is_read_by_the_page_too() {
        server.on(API, ServerReply.ok("<html><body>Oops</body></html>"))
                .on(PAGE, ServerReply.ok(PageText.page(MONDAY, PageText.items(MONDAY, 1, 3))));

        assertThat(rig.fetch("2026-05-04")).isEqualTo(rig.entry("2026-05-04", PaperStatus.COMPLETE, 3, null, null));
    }

    @Test
    void a_week_is_an_edition_of_its_own() {
        var items = new ArrayList<>(PageText.items(MONDAY, 1, 2));
        items.addAll(PageText.items(MONDAY.plusDays(1), 3, 2));
        server.on("/api/daily_papers?week=2026-W19&limit=100&p=0", ServerReply.ok(PageText.api(items)));
        var week = new Edition(Source.HUGGING_FACE, new Period.Week(2026, 19));

        var entry = rig.refresh.fetch(week, rig.stop).entry();

        assertThat(entry.status()).isEqualTo(PaperStatus.COMPLETE);
        assertThat(entry.papers()).isEqualTo(4);
        assertThat(rig.titles(week)).hasSize(4).startsWith("Paper 1 on lists");
    }

    @Test
    void a_month_that_is_not_over_is_partial() {
        server.on("/api/daily_papers?month=2026-05&limit=100&p=0", ServerReply.ok(list(2)));
        var month = new Edition(Source.HUGGING_FACE, new Period.Month(YearMonth.of(2026, 5)));

        var entry = rig.refresh.fetch(month, rig.stop).entry();

        assertThat(entry.status()).isEqualTo(PaperStatus.PARTIAL);
        assertThat(entry.note()).isEqualTo(Message.of("ledger.growing.month"));
    }

    @Test
    void what_is_trending_is_read_from_its_page_first() {
        var props = "{&quot;isTrending&quot;:true,&quot;dailyPapers&quot;:" + list(3).replace("\"", "&quot;") + "}";
        var page = "<!doctype html><html><body><div class=\"SVELTE_HYDRATER contents\" data-target=\"DailyPapers\""
                + " data-props=\"" + props + "\"></div></body></html>";
        server.on("/papers/trending", ServerReply.gzip(page.getBytes(StandardCharsets.UTF_8)));
        var trending = new Edition(Source.HUGGING_FACE, new Period.Trending());

        var entry = rig.refresh.fetch(trending, rig.stop).entry();

        assertThat(entry.status()).isEqualTo(PaperStatus.PARTIAL);
        assertThat(entry.note()).isEqualTo(Message.of("ledger.trending"));
        assertThat(entry.papers()).isEqualTo(3);
        assertThat(server.asked()).containsExactly("/papers/trending");
    }
}
