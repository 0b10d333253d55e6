package dev.offprint.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.jobs.JobStatus;
import dev.offprint.model.Message;
import dev.offprint.ui.fx.ManualClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JobsModelTest {
    private static final JobStatus.What DAY = new JobStatus.Day(LocalDate.of(2025, 5, 22));

    private final ManualClock clock = new ManualClock();
    private final JobsModel model = new JobsModel(clock);
    private final List<String> stopped = new ArrayList<>();

    private JobStatus job(long id, JobStatus.State state) {
        return new JobStatus(id, JobStatus.Kind.FETCHING, DAY, state, () -> stopped.add("stop " + id));
    }

    private static JobStatus.Running running(int done) {
        return new JobStatus.Running("2025-05-22", done, 30, 0, null, null, null);
    }

    @Test
    void jobs_are_shown_in_starting_order_and_updated() {
        model.update(job(1, new JobStatus.Queued()));
        model.update(job(2, running(1)));
        model.update(job(1, running(7)));

        assertThat(model.jobs()).extracting(JobStatus::id).containsExactly(1L, 2L);
        assertThat(model.jobs().getFirst().state()).isEqualTo(running(7));
    }

    @Test
    void a_finished_job_disappears_after_a_few_seconds() {
        model.update(job(1, new JobStatus.Done(false, 41, 2)));
        assertThat(model.jobs()).hasSize(1);

        clock.advance(JobsModel.DISPLAY_TIME);

        assertThat(model.jobs()).isEmpty();
    }

    @Test
    void a_failed_job_stays_until_dismissed() {
        model.update(job(1, new JobStatus.Failed(Message.text("Nothing answers."))));
        clock.advance(JobsModel.DISPLAY_TIME);
        assertThat(model.jobs()).hasSize(1);

        model.dismiss(1);

        assertThat(model.jobs()).isEmpty();
    }

    @Test
    void a_job_reported_elsewhere_disappears_at_once() {
        model.update(job(1, running(1)));
        model.update(job(1, new JobStatus.Untold()));

        assertThat(model.jobs()).isEmpty();
    }

    @Test
    void stopping_is_requested_once_and_shown_until_the_end() {
        model.update(job(1, running(3)));

        model.stop(1);
        model.stop(1);
        model.update(job(1, running(4)));

        assertThat(stopped).containsExactly("stop 1");
        assertThat(model.isStopping(1)).isTrue();
    }

    @Test
    void a_job_without_stop_action_cannot_be_stopped() {
        model.update(
                new JobStatus(1, JobStatus.Kind.BACKUP, new JobStatus.Everything(), JobStatus.Running.BEGUN, null));

        model.stop(1);

        assertThat(model.isStopping(1)).isFalse();
    }
}
