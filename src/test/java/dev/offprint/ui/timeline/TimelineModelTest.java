package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import dev.offprint.model.Period;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.SortOrder;
import dev.offprint.ui.fx.StepExecutor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class TimelineModelTest {
    private static final ListQuery DAY = ListQuery.of(new Period.Day(LocalDate.of(2025, 5, 22)));

    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final SampleLists lists = new SampleLists(11, 12, 13, 14);
    private final TimelineModel model = new TimelineModel(lists, ask, fx);

    @Test
    void a_list_is_shown_once_it_is_loaded() {
        model.open(DAY);

        assertThat(model.loadState().get()).isEqualTo(new LoadState.Loading());
        assertThat(model.busy().get()).isTrue();
        run();

        assertThat(model.loadState().get()).isEqualTo(new LoadState.Listed());
        assertThat(model.busy().get()).isFalse();
        assertThat(model.keys().length).isEqualTo(4);
        assertThat(model.selectedKey().get()).isNull();
    }

    @Test
    void a_list_of_a_million_keys_loads_rows_on_demand() {
        lists.keys = LongStream.range(0, 1_000_000).toArray();
        model.open(ListQuery.ALL);
        run();

        assertThat(model.keys().length).isEqualTo(1_000_000);
        assertThat(model.row(777_777)).isNull();
        run();

        assertThat(model.row(777_777)).isNotNull();
        assertThat(lists.asked).containsExactly("list all", "rows 777728..777791");
    }

    @Test
    void results_stay_until_newer_ones_arrive() {
        open();
        model.search("11");

        assertThat(model.keys().length).isEqualTo(4);
        assertThat(model.loadState().get()).isEqualTo(new LoadState.Listed());
        run();

        assertThat(model.keys().length).isEqualTo(1);
    }

    @Test
    void of_quickly_typed_searches_the_last_one_counts() {
        open();
        model.search("1");
        model.search("13");
        run();

        assertThat(lists.asked).contains("search 13 by best").doesNotContain("search 1 by relevance");
        assertThat(model.row(0)).isEqualTo(SampleLists.row(13, false));
    }

    @Test
    void recommendations_stay_as_they_were_opened() {
        model.open(ListQuery.RECOMMENDED);
        run();
        lists.keys = new long[] {15, 14, 13, 11};
        model.reload();
        run();

        assertThat(model.keys()).containsExactly(11, 13, 14);
        model.open(ListQuery.RECOMMENDED);
        run();

        assertThat(model.keys()).containsExactly(15, 14, 13, 11);
    }

    @Test
    void triage_of_recommendations_uses_the_papers_on_screen() {
        lists.recommended = new long[] {13, 11, 12};
        model.open(ListQuery.RECOMMENDED);
        run();
        lists.recommended = new long[] {14};
        lists.read.add(13L);
        var waiting = new ArrayList<Long>();
        model.unreadNavigator().findPending(keys -> LongStream.of(keys).forEach(waiting::add));
        run();

        assertThat(waiting).containsExactly(11L, 12L);
        model.unreadNavigator().nextUnread(() -> {});
        run();

        assertThat(model.selectedKey().get()).isEqualTo(11L);
    }

    @Test
    void a_recommended_order_stays_stable_while_papers_arrive() {
        model.open(DAY.withOrder(ListQuery.Order.RECOMMENDED));
        run();
        lists.keys = new long[] {14, 15, 13, 12, 11};
        model.reload();
        run();

        assertThat(model.keys()).containsExactly(11, 12, 13, 14, 15);
    }

    @Test
    void a_blank_search_returns_to_the_list_and_keeps_the_selection() {
        open();
        model.search("13");
        run();
        model.select(0);

        model.search(" ");
        run();

        assertThat(model.request().get()).isEqualTo(new ListRequest.Browse(DAY));
        assertThat(model.selectedKey().get()).isEqualTo(13L);
    }

    @Test
    void results_can_be_reordered() {
        model.search("1");
        run();

        model.setRanking(SortOrder.DATE);
        run();

        assertThat(lists.asked).contains("search 1 by date");
        assertThat(model.request().get()).isEqualTo(new ListRequest.Search("1", SortOrder.DATE));
    }

    @Test
    void the_selection_moves_within_the_list() {
        open();

        model.move(1);
        model.move(1);
        model.move(-1);
        model.move(-1);
        assertThat(model.selectedKey().get()).isEqualTo(11L);
        for (int i = 0; i < 9; i++) {
            model.move(1);
        }

        assertThat(model.selectedKey().get()).isEqualTo(14L);
    }

    @Test
    void a_paper_stays_selected_when_others_come_before_it() {
        open();
        model.select(1);
        var seen = new ArrayList<Long>();
        model.selectedKey().subscribe(key -> {
            if (key != null) {
                seen.add(key);
            } else {
                seen.add(-1L);
            }
        });

        lists.keys = new long[] {9, 10, 11, 12, 13, 14};
        model.reload();
        run();

        assertThat(model.selected().get()).isEqualTo(3);
        assertThat(seen).containsExactly(12L);
    }

    @Test
    void a_star_is_shown_before_the_store_has_it() {
        open();
        model.row(0);
        run();

        model.apply(new ReaderAction.Star(true), 11);

        assertThat(model.row(0)).isNotNull().extracting(row -> row.starred()).isEqualTo(true);
    }

    @Test
    void a_dismissed_paper_leaves_the_list_and_the_next_one_is_selected() {
        open();
        model.select(1);

        model.apply(new ReaderAction.Dismiss(true), 12);

        assertThat(model.keys().length).isEqualTo(3);
        assertThat(model.shown().get().papers()).isEqualTo(3);
        assertThat(model.selectedKey().get()).isEqualTo(13L);
    }

    @Test
    void after_dismissing_the_last_paper_the_previous_one_is_selected() {
        open();
        model.select(3);

        model.apply(new ReaderAction.Dismiss(true), 14);

        assertThat(model.selectedKey().get()).isEqualTo(13L);
    }

    @Test
    void a_paper_read_in_an_unread_list_stays_until_another_list_is_opened() {
        model.open(DAY.onlyUnread());
        run();
        model.select(1);

        model.apply(new ReaderAction.Read(true), 12);
        lists.read.add(12L);
        model.completed(12);
        model.reload();
        run();
        assertThat(model.keys().length).isEqualTo(4);

        model.open(DAY.onlyUnread());
        run();
        assertThat(model.keys().length).isEqualTo(3);
    }

    @Test
    void the_next_unread_paper_is_found_below_then_from_the_top() {
        lists.read.addAll(List.of(12L, 13L, 14L));
        open();
        model.select(2);
        var none = new ArrayList<String>();

        model.unreadNavigator().nextUnread(() -> none.add("none"));
        run();
        assertThat(model.selectedKey().get()).isEqualTo(11L);
        lists.read.add(11L);
        model.unreadNavigator().nextUnread(() -> none.add("none"));
        run();

        assertThat(none).containsExactly("none");
    }

    @Test
    void the_first_unread_paper_of_a_list_is_selected_when_wanted() {
        lists.read.add(11L);
        model.open(DAY);

        model.whenShown(() -> model.unreadNavigator().nextUnread(() -> {}));
        run();

        assertThat(model.selectedKey().get()).isEqualTo(12L);
    }

    @Test
    void an_empty_library_is_known_from_an_empty_list() {
        lists.keys = new long[0];
        open();

        assertThat(model.loadState().get()).isEqualTo(new LoadState.Nothing(new ListRequest.Browse(DAY), true, null));
    }

    @Test
    void a_failed_query_is_reported_and_retried() {
        lists.trouble = new RecordedErrors("The library cannot be read; check the disk.");
        open();
        assertThat(model.loadState().get())
                .isEqualTo(new LoadState.Failed(
                        new ListRequest.Browse(DAY), Message.text("The library cannot be read; check the disk.")));

        lists.trouble = null;
        model.reload();
        run();

        assertThat(model.loadState().get()).isEqualTo(new LoadState.Listed());
    }

    private void open() {
        model.open(DAY);
        run();
    }

    private void run() {
        while (ask.size() + fx.size() > 0) {
            ask.runAll();
            fx.runAll();
        }
    }
}
