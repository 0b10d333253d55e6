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
    private final List<String> asked = new ArrayList<>();

    private JobStatus activity(long id, JobStatus.State state) {
        return new JobStatus(id, JobStatus.Kind.FETCHING, DAY, state, () -> asked.add("stop " + id));
    }

    private static JobStatus.Running running(int done) {
        return new JobStatus.Running("2025-05-22", done, 30, 0, null, null, null);
    }

    @Test
    void what_goes_on_is_shown_in_the_order_in_which_it_began_and_kept_up() {
        model.update(activity(1, new JobStatus.Queued()));
        model.update(activity(2, running(1)));
        model.update(activity(1, running(7)));

        assertThat(model.jobs()).extracting(JobStatus::id).containsExactly(1L, 2L);
        assertThat(model.jobs().getFirst().state()).isEqualTo(running(7));
    }

    @Test
    void a_good_end_goes_away_after_a_moment() {
        model.update(activity(1, new JobStatus.Done(false, 41, 2)));
        assertThat(model.jobs()).hasSize(1);

        clock.advance(JobsModel.DISPLAY_TIME);

        assertThat(model.jobs()).isEmpty();
    }

    @Test
    void a_failure_stays_until_it_was_seen() {
        model.update(activity(1, new JobStatus.Failed(Message.text("Nothing answers."))));
        clock.advance(JobsModel.DISPLAY_TIME);
        assertThat(model.jobs()).hasSize(1);

        model.dismiss(1);

        assertThat(model.jobs()).isEmpty();
    }

    @Test
    void an_end_that_is_told_elsewhere_leaves_at_once() {
        model.update(activity(1, running(1)));
        model.update(activity(1, new JobStatus.Untold()));

        assertThat(model.jobs()).isEmpty();
    }

    @Test
    void a_stop_is_asked_for_once_and_shown_until_the_end() {
        model.update(activity(1, running(3)));

        model.stop(1);
        model.stop(1);
        model.update(activity(1, running(4)));

        assertThat(asked).containsExactly("stop 1");
        assertThat(model.isStopping(1)).isTrue();
    }

    @Test
    void what_cannot_be_stopped_is_not() {
        model.update(
                new JobStatus(1, JobStatus.Kind.BACKUP, new JobStatus.Everything(), JobStatus.Running.BEGUN, null));

        model.stop(1);

        assertThat(model.isStopping(1)).isFalse();
    }
}
