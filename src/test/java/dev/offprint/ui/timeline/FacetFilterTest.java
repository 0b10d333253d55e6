package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.FacetValue;
import dev.offprint.model.ListQuery;
import dev.offprint.ui.fx.StepExecutor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Filtered lists; in these lists every other paper has code.
final class FacetFilterTest {
    private static final FacetValue CODE = new FacetValue(FacetValue.Kind.HAS, "code");

    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final TimelineModel model = new TimelineModel(new SampleLists(11, 12, 13, 14, 15), ask, fx);

    @BeforeEach
    void open() {
        model.open(ListQuery.ALL);
        run();
    }

    @Test
    void the_list_has_as_many_papers_as_the_filter_s_count() {
        assertThat(model.facets().get().of(CODE)).isEqualTo(2);

        narrow();
        assertThat(model.keys().length).isEqualTo(2);
        assertThat(model.shown().get().papers()).isEqualTo(2);
    }

    @Test
    void another_order_keeps_the_filter_and_another_list_does_not() {
        narrow();
        model.setOrder(ListQuery.Order.UPVOTES);
        run();
        assertThat(model.keys().length).isEqualTo(2);

        model.open(ListQuery.ALL);
        run();
        assertThat(model.keys().length).isEqualTo(5);
        assertThat(model.filter().get()).isEqualTo(FacetFilter.NONE);
    }

    @Test
    void a_search_starts_without_the_list_s_filter() {
        narrow();
        model.search("Paper");
        run();
        assertThat(model.filter().get()).isEqualTo(FacetFilter.NONE);
        assertThat(model.keys().length).isEqualTo(5);
    }

    @Test
    void without_matches_the_filters_are_named_as_the_reason() {
        var odd = new TimelineModel(new SampleLists(11, 13), ask, fx);
        odd.open(ListQuery.ALL);
        odd.setFilter(new FacetFilter(List.of(CODE)));
        run();
        assertThat(odd.loadState().get()).isEqualTo(new LoadState.Filtered());
    }

    private void narrow() {
        model.setFilter(new FacetFilter(List.of(CODE)));
        run();
    }

    private void run() {
        while (ask.size() + fx.size() > 0) {
            ask.runAll();
            fx.runAll();
        }
    }
}
