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
    void the_line_says_what_is_shown_and_how_fresh_it_is() {
        status.showing("Thursday, 22 May 2025", 41, NOON);
        status.offline(true);

        assertThat(status.text().get())
                .isEqualTo("41 papers, Thursday, 22 May 2025  ·  fetched 12:04  ·  offline: showing what is stored"
                        + "  ·  index up to date");
    }

    @Test
    void an_index_that_lags_behind_is_said() {
        status.showing("All papers", 1, null);
        status.lag(1_200);

        assertThat(status.text().get()).isEqualTo("1 paper, All papers  ·  index 1,200 changes behind");
    }

    @Test
    void topics_that_cannot_be_changed_are_told_in_the_reader_s_language() {
        var german = new StatusModel(new Localization(Locale.GERMANY, ZoneOffset.UTC), clock, () -> TODAY);
        german.bad(new TopicException(Message.of("topic.taken", "Drachen")));

        assertThat(german.message().get().text())
                .isEqualTo("Ein Thema namens „Drachen“ gibt es schon: bitte einen anderen Namen wählen.");
    }

    @Test
    void a_line_of_a_topics_file_is_named_in_the_reader_s_language() {
        var german = new StatusModel(new Localization(Locale.GERMANY, ZoneOffset.UTC), clock, () -> TODAY);
        german.bad(new TopicException(Message.of("topic.line", 3, Message.of("topic.noquery"))));

        assertThat(german.message().get().text()).isEqualTo("Zeile 3: Ein Thema braucht eine Suche.");
    }

    @Test
    void good_news_goes_away_by_itself() {
        status.tell(new JobEvent.Imported(64, 0, 0, 0, null));
        assertThat(message()).isEqualTo("64 added, 0 updated, 0 unchanged, 0 rejected");

        clock.advance(StatusModel.MESSAGE);
        assertThat(message()).isEmpty();
    }

    @Test
    void what_was_exported_is_said_and_so_is_a_file_that_could_not_be_written() {
        status.tell(new JobEvent.Exported("stars.bib", 12, false));
        assertThat(message()).isEqualTo("12 papers exported to stars.bib");

        status.tell(new JobEvent.Exported("stars.bib", 0, true));
        assertThat(status.message().get())
                .isEqualTo(new StatusModel.StatusMessage(
                        "stars.bib could not be written. Choose another folder, or make room on the disk.", true));
    }

    @Test
    void bad_news_stays_until_it_is_dismissed() {
        status.tell(new JobEvent.Trouble(Message.text("This is a JPEG image, not a page of papers.")));
        clock.advance(StatusModel.MESSAGE);
        assertThat(status.message().get())
                .isEqualTo(new StatusModel.StatusMessage("This is a JPEG image, not a page of papers.", true));

        status.dismiss();
        assertThat(message()).isEmpty();
    }

    @Test
    void an_import_that_found_something_tells_that_before_what_it_could_not_read() {
        status.tell(new JobEvent.Imported(3, 0, 0, 1, Message.text("Line 4 is no paper.")));

        assertThat(message()).isEqualTo("3 added, 0 updated, 0 unchanged, 1 rejected Line 4 is no paper.");
        assertThat(status.message().get().bad()).isTrue();
    }

    @Test
    void a_fetch_ends_with_what_came_of_it() {
        status.tell(new JobEvent.Fetched(NOON, 41, 2, false, null));

        assertThat(message()).isEqualTo("41 new papers, 2 updated");
    }

    @Test
    void without_a_network_the_line_says_so_and_no_message_repeats_it() {
        status.tell(new JobEvent.Fetched(NOON, 0, 0, true, Message.text("huggingface.co could not be reached.")));

        assertThat(status.text().get()).contains("offline");
        assertThat(message()).isEmpty();
    }

    private String message() {
        return status.message().get().text();
    }
}
