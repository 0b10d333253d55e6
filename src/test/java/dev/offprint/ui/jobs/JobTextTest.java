package dev.offprint.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.jobs.JobStatus;
import dev.offprint.jobs.TimeLeft;
import dev.offprint.model.Message;
import dev.offprint.ui.fx.Localization;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JobTextTest {
    private static final Localization TEXTS = new Localization(Locale.UK, ZoneOffset.UTC);
    private static final JobStatus.What MONTH =
            new JobStatus.Days(LocalDate.of(2025, 4, 23), LocalDate.of(2025, 5, 22));

    private static JobStatus job(JobStatus.Kind kind, JobStatus.What what, JobStatus.State state) {
        return new JobStatus(1, kind, what, state, null);
    }

    private static String detail(JobStatus.Kind kind, JobStatus.State state) {
        return JobText.detail(job(kind, MONTH, state), false, TEXTS);
    }

    private static JobStatus.Running running(@Nullable Duration left, @Nullable Instant until, @Nullable String why) {
        return new JobStatus.Running("2025-05-10", 12, 30, 480, left, until, why == null ? null : Message.text(why));
    }

    @Test
    void the_title_names_the_job() {
        assertThat(JobText.title(job(JobStatus.Kind.FETCHING, MONTH, new JobStatus.Queued()), TEXTS))
                .isEqualTo("Fetching: 23 Apr 2025 – 22 May 2025");
        assertThat(JobText.title(
                        job(JobStatus.Kind.IMPORTING, new JobStatus.Files("page.html", 1), new JobStatus.Queued()),
                        TEXTS))
                .isEqualTo("Reading: page.html");
        assertThat(JobText.title(
                        job(JobStatus.Kind.IMPORTING, new JobStatus.Files("page.html", 3), new JobStatus.Queued()),
                        TEXTS))
                .isEqualTo("Reading: 3 files");
        assertThat(JobText.title(job(JobStatus.Kind.BACKUP, new JobStatus.Everything(), new JobStatus.Queued()), TEXTS))
                .isEqualTo("Backing up");
        assertThat(JobText.title(lookingUp(40), TEXTS)).isEqualTo("Looking up 40 papers at arXiv");
        assertThat(JobText.title(lookingUp(1), TEXTS)).isEqualTo("Looking up 1 paper at arXiv");
    }

    private static JobStatus lookingUp(int papers) {
        return job(JobStatus.Kind.LOOKING_UP, new JobStatus.Papers(papers), new JobStatus.Queued());
    }

    @Test
    void the_detail_shows_progress_and_remaining_time() {
        assertThat(detail(JobStatus.Kind.FETCHING, running(Duration.ofSeconds(130), null, null)))
                .isEqualTo("12 of 30 · 480 papers · 2 minutes left");
    }

    @Test
    void a_wait_shows_its_end_and_reason() {
        assertThat(detail(
                        JobStatus.Kind.FETCHING,
                        running(
                                Duration.ofSeconds(130),
                                Instant.parse("2025-05-22T12:04:55Z"),
                                "The source was asked too often.")))
                .isEqualTo("12 of 30 · 480 papers · waiting until 12:04:55 · The source was asked too often.");
    }

    @Test
    void a_finished_job_shows_its_result() {
        assertThat(detail(JobStatus.Kind.FETCHING, new JobStatus.Done(false, 1, 2)))
                .isEqualTo("1 new paper, 2 updated");
        assertThat(detail(JobStatus.Kind.FETCHING, new JobStatus.Done(true, 480, 0)))
                .isEqualTo("stopped: 480 new papers, 0 updated");
        assertThat(detail(JobStatus.Kind.LOOKING_UP, new JobStatus.Done(false, 0, 38)))
                .isEqualTo("38 papers updated");
        assertThat(detail(JobStatus.Kind.BACKUP, new JobStatus.Done(false, 0, 0)))
                .isEqualTo("done");
        assertThat(detail(JobStatus.Kind.FETCHING, new JobStatus.Failed(Message.text("Nothing answers."))))
                .isEqualTo("Nothing answers.");
    }

    @Test
    void remaining_time_is_rounded() {
        assertThat(JobText.remaining(Duration.ofSeconds(20), TEXTS)).isEqualTo("less than a minute left");
        assertThat(JobText.remaining(Duration.ofSeconds(70), TEXTS)).isEqualTo("1 minute left");
        assertThat(JobText.remaining(Duration.ofMinutes(119), TEXTS)).isEqualTo("119 minutes left");
        assertThat(JobText.remaining(Duration.ofHours(3), TEXTS)).isEqualTo("3 hours left");
    }

    @Test
    void remaining_time_is_estimated_from_the_steps_done() {
        assertThat(TimeLeft.of(Duration.ofSeconds(10), 2, 30))
                .as("too few steps")
                .isNull();
        assertThat(TimeLeft.of(Duration.ofSeconds(10), 10, 30)).isEqualTo(Duration.ofSeconds(20));
        assertThat(TimeLeft.of(Duration.ofSeconds(10), 30, 30)).isNull();
    }
}
