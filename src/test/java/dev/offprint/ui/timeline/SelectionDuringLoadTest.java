package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.ReaderAction;
import dev.offprint.ui.fx.StepExecutor;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// User actions while a list is being reloaded.
final class SelectionDuringLoadTest {
    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final SampleLists lists = new SampleLists(11, 12, 13, 14);
    private final TimelineModel model = new TimelineModel(lists, ask, fx);

    @BeforeEach
    void open() {
        model.open(ListQuery.ALL);
        run();
        model.select(1);
    }

    @Test
    void a_paper_selected_meanwhile_stays_selected() {
        model.reload();
        model.move(1);
        run();

        assertThat(model.selectedKey().get()).isEqualTo(13L);
    }

    @Test
    void a_paper_dismissed_meanwhile_does_not_reappear() {
        model.reload();
        ask.runAll();
        model.apply(new ReaderAction.Dismiss(true), 12);
        fx.runAll();
        assertThat(model.keys()).containsExactly(11, 13, 14);
        assertThat(model.selectedKey().get()).isEqualTo(13L);

        model.reload();
        ask.runAll();
        lists.keys = new long[] {11, 13, 14};
        model.completed(12);
        fx.runAll();
        assertThat(model.keys()).containsExactly(11, 13, 14);

        model.reload();
        run();
        assertThat(model.keys()).containsExactly(11, 13, 14);
        assertThat(model.selectedKey().get()).isEqualTo(13L);
    }

    @Test
    void a_restored_paper_reappears() {
        model.apply(new ReaderAction.Dismiss(true), 12);
        model.completed(12);
        model.reload();
        run();

        assertThat(model.keys()).containsExactly(11, 12, 13, 14);
    }

    @Test
    void a_requested_selection_survives_a_reload() {
        model.open(ListQuery.ALL.onlyUnread(), 14L);
        model.reload();
        run();

        assertThat(model.selectedKey().get()).isEqualTo(14L);
    }

    @Test
    void when_the_selected_paper_leaves_the_next_one_is_selected() {
        lists.keys = new long[] {11, 13, 14};
        model.reload();
        run();

        assertThat(model.selectedKey().get()).isEqualTo(13L);
    }

    @Test
    void when_the_last_paper_leaves_the_previous_one_is_selected() {
        model.select(3);
        lists.keys = Arrays.copyOf(lists.keys, 3);
        model.reload();
        run();

        assertThat(model.selectedKey().get()).isEqualTo(13L);
    }

    private void run() {
        while (ask.size() > 0) {
            ask.runAll();
            fx.runAll();
        }
    }
}
