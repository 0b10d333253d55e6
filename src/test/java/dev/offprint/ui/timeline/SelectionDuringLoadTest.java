package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.ReaderAction;
import dev.offprint.ui.fx.StepExecutor;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a reader does between the moment at which a list is asked for anew and its answer.
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
    void a_paper_that_is_selected_meanwhile_stays_selected() {
        model.reload();
        model.next();
        run();

        assertThat(model.selectedKey().get()).isEqualTo(13L);
    }

    @Test
    void a_paper_that_is_dismissed_meanwhile_does_not_come_back_and_the_next_one_stays_selected() {
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
    void a_dismissed_paper_that_the_store_gives_back_is_there_again() {
        model.apply(new ReaderAction.Dismiss(true), 12);
        model.completed(12);
        model.reload();
        run();

        assertThat(model.keys()).containsExactly(11, 12, 13, 14);
    }

    @Test
    void a_paper_that_was_wished_for_with_its_list_is_selected_though_the_list_is_asked_for_anew_before() {
        model.open(ListQuery.ALL.onlyUnread(), 14L);
        model.reload();
        run();

        assertThat(model.selectedKey().get()).isEqualTo(14L);
    }

    @Test
    void where_the_selected_paper_goes_the_next_one_is_selected() {
        lists.keys = new long[] {11, 13, 14};
        model.reload();
        run();

        assertThat(model.selectedKey().get()).isEqualTo(13L);
    }

    @Test
    void where_the_last_paper_goes_the_one_before_is_selected() {
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
