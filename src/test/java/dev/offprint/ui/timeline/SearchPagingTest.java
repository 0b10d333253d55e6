package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.fx.StepExecutor;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class SearchPagingTest {
    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final SampleLists lists =
            new SampleLists(LongStream.rangeClosed(1, 1000).toArray());
    private final TimelineModel model = new TimelineModel(lists, ask, fx);

    @Test
    void at_the_end_of_the_hits_more_are_loaded_until_all_are_there() {
        model.search("Paper");
        run();
        assertThat(model.keys()).hasSize(200);

        model.loadMore();
        run();
        assertThat(model.keys()).hasSize(800);

        model.loadMore();
        run();
        assertThat(model.keys()).isEqualTo(LongStream.rangeClosed(1, 1000).toArray());
    }

    @Test
    void nothing_is_loaded_where_all_hits_are_there() {
        model.search("Paper 99");
        run();
        lists.asked.clear();

        model.loadMore();
        run();

        assertThat(lists.asked).isEmpty();
    }

    @Test
    void another_search_begins_with_a_page_again() {
        model.search("Paper");
        run();
        model.loadMore();
        run();
        model.search("Pape");
        run();

        assertThat(model.keys()).hasSize(200);
    }

    @Test
    void the_rule_stands_above_the_first_hit_with_some_of_the_words() {
        lists.leading = 3;
        model.search("Paper 99");
        run();

        assertThat(model.snapshot().get().firstPartial()).isEqualTo(3);
        assertThat(model.snapshot().get().without(0).firstPartial()).isEqualTo(2);
        assertThat(model.snapshot().get().without(5).firstPartial()).isEqualTo(3);
    }

    @Test
    void there_is_no_rule_where_all_hits_have_all_the_words_or_none_has() {
        model.search("Paper 99");
        run();
        assertThat(model.snapshot().get().firstPartial()).isEqualTo(-1);

        lists.leading = 0;
        model.search("Paper 98");
        run();
        assertThat(model.snapshot().get().firstPartial()).isEqualTo(-1);
    }

    private void run() {
        while (ask.size() + fx.size() > 0) {
            ask.runAll();
            fx.runAll();
        }
    }
}
