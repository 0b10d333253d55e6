package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.testing.EnglishMessages;
import dev.offprint.testing.ServerReply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the ledger says when no list comes, and that nothing is stored then.
final class RefusedFetchTest extends EditionFetchFixture {
    @Test
    void nothing_at_either_address_is_refused() {
        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        PaperStatus.REFUSED,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The source has nothing at this address (404)."));
        assertThat(server.asked()).containsExactly(API, PAGE);
    }

    @Test
    void too_many_questions_are_answered_by_waiting_as_told_in_seconds() {
        server.on(API, ServerReply.status(429, "Retry-After: 900"));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        PaperStatus.REFUSED,
                        0,
                        "2026-05-20T12:15:00Z",
                        "The source was asked too often and wants to be left alone for 15 minutes."));
        assertThat(server.asked()).containsExactly(API);
    }

    @Test
    void too_many_questions_are_answered_by_waiting_as_the_rate_limit_says() {
        server.on(API, ServerReply.status(429, "RateLimit: \"api\";r=0;t=55"));

        var report = rig.refresh.fetch(IngestFixture.day("2026-05-04"), rig.stop);

        assertThat(report.again()).isEqualTo(Duration.ofSeconds(55));
        assertThat(EnglishMessages.of(report.entry()))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        PaperStatus.REFUSED,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The source was asked too often and wants to be left alone for 55 s."));
    }

    @Test
    void trouble_of_the_source_says_more_than_a_missing_page() {
        server.on(API, ServerReply.status(500));

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        PaperStatus.REFUSED,
                        0,
                        "2026-05-20T12:05:00Z",
                        "The source has trouble of its own (500); it will be asked again."));
    }

    @Test
    void trouble_that_passes_ends_in_a_whole_list() {
        server.on(API, ServerReply.status(500), ServerReply.ok(list(3)));

        var report = rig.round(List.of(IngestFixture.day("2026-05-04")));

        assertThat(report.entries()).containsExactly(rig.entry("2026-05-04", PaperStatus.COMPLETE, 3, null, null));
        assertThat(rig.time.waits()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void repeated_failures_are_asked_again_ever_later() {
        server.on(API, ServerReply.cut("["));

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
    void a_whole_list_stays_whole_when_a_later_question_fails() {
        server.on(API, ServerReply.ok(list(3), "ETag: \"e1\""), ServerReply.status(429, "Retry-After: 60"));
        rig.fetch("2026-05-04");

        assertThat(rig.fetch("2026-05-04"))
                .isEqualTo(rig.entry(
                        "2026-05-04",
                        PaperStatus.COMPLETE,
                        3,
                        null,
                        "Asked again on 2026-05-20: The source was asked too often and wants to be left alone for 60"
                                + " s.",
                        "\"e1\""));
    }

    @Test
    void an_image_where_a_list_should_be_is_unreadable() {
        var image = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};
        server.on(API, ServerReply.bytes(200, image, "Content-Type: application/json"));

        var entry = rig.fetch("2026-05-04");

        assertThat(entry.status()).isEqualTo(PaperStatus.UNREADABLE);
        assertThat(entry.note()).isEqualTo(Message.text("This is a JPEG image, not a page of papers."));
    }

    @Test
    void a_stop_before_the_answer_records_nothing() {
        rig.stop.ask();

        var report = rig.refresh.fetch(IngestFixture.day("2026-05-04"), rig.stop);

        assertThat(report.entry().status()).isEqualTo(PaperStatus.MISSING);
        assertThat(rig.store.ledger()).isEmpty();
    }
}
