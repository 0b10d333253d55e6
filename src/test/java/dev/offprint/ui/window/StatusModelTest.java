package dev.offprint.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.jobs.JobEvent;
import dev.offprint.model.Message;
import dev.offprint.model.TopicException;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.ManualClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class StatusModelTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 22);
    private static final Instant NOON = Instant.parse("2025-05-22T12:04:00Z");

    private final ManualClock clock = new ManualClock();
    private final StatusModel status = new StatusModel(new Localization(Locale.UK, ZoneOffset.UTC), clock, () -> TODAY);

    @Test
    void the_text_shows_the_list_and_when_it_was_fetched() {
        status.showList("Thursday, 22 May 2025", 41, NOON);
        status.setOffline(true);

        assertThat(status.text().get())
                .isEqualTo("41 papers, Thursday, 22 May 2025  ·  fetched 12:04  ·  offline: showing what is stored"
                        + "  ·  index up to date");
    }

    @Test
    void an_index_lag_is_shown() {
        status.showList("All papers", 1, null);
        status.setLag(1_200);

        assertThat(status.text().get()).isEqualTo("1 paper, All papers  ·  index 1,200 changes behind");
    }

    @Test
    void a_topic_error_is_translated() {
        var german = new StatusModel(new Localization(Locale.GERMANY, ZoneOffset.UTC), clock, () -> TODAY);
        german.showError(new TopicException(Message.of("topic.taken", "Drachen")));

        assertThat(german.message().get().text())
                .isEqualTo("Ein Thema namens „Drachen“ gibt es schon: bitte einen anderen Namen wählen.");
    }

    @Test
    void an_error_in_a_topics_file_is_translated() {
        var german = new StatusModel(new Localization(Locale.GERMANY, ZoneOffset.UTC), clock, () -> TODAY);
        german.showError(new TopicException(Message.of("topic.line", 3, Message.of("topic.noquery"))));

        assertThat(german.message().get().text()).isEqualTo("Zeile 3: Ein Thema braucht eine Suche.");
    }

    @Test
    void a_success_message_disappears() {
        status.handle(new JobEvent.Imported(64, 0, 0, 0, null));
        assertThat(message()).isEqualTo("64 added, 0 updated, 0 unchanged, 0 rejected");

        clock.advance(StatusModel.MESSAGE_TIME);
        assertThat(message()).isEmpty();
    }

    @Test
    void an_export_and_its_failure_are_reported() {
        status.handle(new JobEvent.Exported("stars.bib", 12, false));
        assertThat(message()).isEqualTo("12 papers exported to stars.bib");

        status.handle(new JobEvent.Exported("stars.bib", 0, true));
        assertThat(status.message().get())
                .isEqualTo(new StatusModel.StatusMessage(
                        "stars.bib could not be written. Choose another folder, or free some disk space.", true));
    }

    @Test
    void an_error_stays_until_dismissed() {
        status.handle(new JobEvent.Trouble(Message.text("This is a JPEG image, not a page of papers.")));
        clock.advance(StatusModel.MESSAGE_TIME);
        assertThat(status.message().get())
                .isEqualTo(new StatusModel.StatusMessage("This is a JPEG image, not a page of papers.", true));

        status.dismiss();
        assertThat(message()).isEmpty();
    }

    @Test
    void a_partial_import_reports_counts_before_the_error() {
        status.handle(new JobEvent.Imported(3, 0, 0, 1, Message.text("Line 4 is no paper.")));

        assertThat(message()).isEqualTo("3 added, 0 updated, 0 unchanged, 1 rejected Line 4 is no paper.");
        assertThat(status.message().get().bad()).isTrue();
    }

    @Test
    void a_fetch_reports_its_counts() {
        status.handle(new JobEvent.Fetched(NOON, 41, 2, false, null));

        assertThat(message()).isEqualTo("41 new papers, 2 updated");
    }

    @Test
    void offline_is_shown_in_the_text_without_a_message() {
        status.handle(new JobEvent.Fetched(NOON, 0, 0, true, Message.text("huggingface.co could not be reached.")));

        assertThat(status.text().get()).contains("offline");
        assertThat(message()).isEmpty();
    }

    private String message() {
        return status.message().get().text();
    }
}
