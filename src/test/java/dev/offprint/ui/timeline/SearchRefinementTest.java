package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.StepExecutor;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SearchRefinementTest {
    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final SampleLists lists = new SampleLists(11, 12, 13, 14);
    private final TimelineModel model = new TimelineModel(lists, ask, fx);

    @BeforeEach
    void open() {
        lists.meanings = true;
        model.open(ListQuery.of(new Period.Day(LocalDate.of(2025, 5, 22))));
        run();
    }

    @Test
    void words_are_shown_first_and_then_words_and_meaning() {
        model.search("Paper");
        step();
        assertThat(model.keys()).containsExactly(11, 12, 13, 14);

        run();
        assertThat(model.keys()).containsExactly(14, 13, 12, 11);
    }

    @Test
    void rows_stay_where_they_are_once_one_of_them_is_selected() {
        model.search("Paper");
        step();
        model.select(1);
        run();

        assertThat(model.keys()).containsExactly(11, 12, 13, 14);
        assertThat(model.selectedKey().get()).isEqualTo(12);
    }

    @Test
    void rows_stay_where_they_are_once_the_list_is_scrolled() {
        model.search("Paper");
        step();
        model.refinement().whetherScrolled(() -> true);
        run();

        assertThat(model.keys()).containsExactly(11, 12, 13, 14);
    }

    @Test
    void a_search_that_is_loaded_again_keeps_the_order_that_is_on_screen() {
        model.search("Paper");
        run();
        model.reload();
        step();

        assertThat(model.keys()).containsExactly(14, 13, 12, 11);
    }

    @Test
    void without_meanings_the_words_stay() {
        lists.meanings = false;
        model.search("Paper");
        run();

        assertThat(model.keys()).containsExactly(11, 12, 13, 14);
    }

    /// What was asked for first is there, and what follows it is not.
    private void step() {
        ask.runAll();
        fx.runAll();
    }

    private void run() {
        while (ask.size() + fx.size() > 0) {
            step();
        }
    }
}
