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
import org.junit.jupiter.api.Test;

/// Lists that are shorter than they should be.
final class TruncatedListTest extends EditionFetchFixture {
    private static final Edition WEEK = new Edition(Source.HUGGING_FACE, new Period.Week(2026, 19));

    private static ServerReply weekPage(int papers) {
        var list = PageText.api(PageText.items(MONDAY, 1, papers));
        var props = "{\"periodType\":\"week\",\"dateString\":\"2026-W19\",\"dailyPapers\":" + list + "}";
        var page = "<!doctype html><html><body><div data-target=\"DailyPapers\" data-props=\""
                + props.replace("&", "&amp;").replace("\"", "&quot;") + "\"></div></body></html>";
        return ServerReply.gzip(page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_page_of_a_week_that_stops_at_105_is_partial_and_asked_for_again() {
        server.on("/papers/week/2026-W19", weekPage(105));

        var entry = rig.refresh.fetch(WEEK, rig.stop).entry();

        assertThat(entry.status()).isEqualTo(PaperStatus.PARTIAL);
        assertThat(entry.papers()).isEqualTo(105);
        assertThat(entry.note()).isEqualTo(Message.of("list.stops", 105));
        assertThat(entry.nextAt()).isNotNull();
    }

    @Test
    void the_page_of_a_week_with_fewer_is_whole() {
        server.on("/papers/week/2026-W19", weekPage(104));

        assertThat(rig.refresh.fetch(WEEK, rig.stop).entry().status()).isEqualTo(PaperStatus.COMPLETE);
    }

    @Test
    void an_answer_that_stops_at_fifty_is_partial_where_the_next_page_is_the_same() {
        server.on(API, ServerReply.ok(list(50))).otherwise(_ -> ServerReply.ok(list(50)));

        var entry = rig.fetch("2026-05-04");

        assertThat(entry.status()).isEqualTo(PaperStatus.PARTIAL);
        assertThat(entry.papers()).isEqualTo(50);
        assertThat(entry.note()).isEqualTo(Message.text("The list stops at 50 papers; there may be more."));
    }
}
