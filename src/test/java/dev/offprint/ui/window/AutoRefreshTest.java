package dev.offprint.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.DayCount;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperStatus;
import dev.offprint.ui.fx.ManualClock;
import dev.offprint.ui.fx.StepExecutor;
import dev.offprint.ui.sidebar.SidebarCounts;
import dev.offprint.ui.sidebar.SidebarModel;
import dev.offprint.ui.timeline.SampleLists;
import dev.offprint.ui.timeline.TimelineModel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AutoRefreshTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-02-27");
    private static final Duration REST = Duration.ofMillis(250);
    private static final Duration ALMOST = REST.minusMillis(1);
    private static final Duration TICK = Duration.ofMillis(1);

    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final ManualClock clock = new ManualClock();
    private final SampleLists lists = new SampleLists();
    private SidebarCounts counts = new SidebarCounts(0, 0, 0, List.of(), List.of(), 0);
    private final TimelineModel timeline = new TimelineModel(lists, ask, fx);
    private final SidebarModel sidebar = new SidebarModel(() -> counts, () -> TODAY, ask, fx);
    private final AutoRefresh following =
            new AutoRefresh(timeline, sidebar, () -> TODAY, this::open, () -> {}, fx, clock);

    private void open(ListQuery listing) {
        following.opened();
        timeline.open(listing);
    }

    private void all() {
        do {
            ask.runAll();
            fx.runAll();
        } while (ask.size() > 0);
    }

    private void arrive() {
        lists.keys = new long[] {1, 2, 3};
        counts = new SidebarCounts(3, 3, 0, List.of(), List.of(new DayCount(FRIDAY, 3, 3, PaperStatus.COMPLETE)), 0);
        following.hint();
        all();
    }

    @Test
    void a_list_is_asked_for_anew_a_rest_after_its_last_answer_however_much_arrives() {
        open(ListQuery.ALL);
        all();
        for (int i = 0; i < 100; i++) {
            arrive();
            clock.advance(Duration.ofMillis(10));
            all();
        }

        assertThat(lists.asked.stream().filter("list all"::equals)).hasSize(1 + 1_000 / 250);
    }

    @Test
    void a_list_whose_answer_takes_long_is_not_asked_for_again_before_it_is_there() {
        open(ListQuery.ALL);
        following.hint();
        fx.runAll();
        clock.advance(REST.multipliedBy(3));
        all();
        assertThat(lists.asked).containsExactly("list all");

        clock.advance(ALMOST);
        all();
        assertThat(lists.asked).containsExactly("list all");

        clock.advance(TICK);
        all();
        assertThat(lists.asked).containsExactly("list all", "list all");
    }

    @Test
    void the_first_papers_of_an_empty_library_are_asked_for_once() {
        following.reload();
        all();
        assertThat(lists.asked).containsExactly("list 2026-03-02");

        arrive();
        clock.advance(REST);
        all();

        assertThat(lists.asked.stream().filter(asked -> asked.startsWith("list ")))
                .containsExactly("list 2026-03-02", "list 2026-02-27");
    }

    @Test
    void an_empty_list_is_asked_for_anew_although_there_is_no_paper_yet() {
        following.reload();
        all();
        following.hint();
        all();
        clock.advance(REST);
        all();

        assertThat(lists.asked).containsExactly("list 2026-03-02", "list 2026-03-02");
    }

    @Test
    void what_is_searched_before_there_is_any_paper_is_not_taken_away_by_the_first_ones() {
        following.reload();
        all();
        timeline.search("Paper");
        all();
        arrive();
        clock.advance(REST);
        all();

        assertThat(lists.asked.stream().filter(asked -> asked.startsWith("list ")))
                .containsExactly("list 2026-03-02");
        assertThat(timeline.size()).isEqualTo(3);
    }
}
