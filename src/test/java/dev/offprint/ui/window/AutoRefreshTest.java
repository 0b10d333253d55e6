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
    private static final Duration INTERVAL = Duration.ofMillis(250);
    private static final Duration ALMOST = INTERVAL.minusMillis(1);
    private static final Duration TICK = Duration.ofMillis(1);

    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private final ManualClock clock = new ManualClock();
    private final SampleLists lists = new SampleLists();
    private SidebarCounts counts = new SidebarCounts(0, 0, 0, List.of(), List.of(), 0);
    private final TimelineModel timeline = new TimelineModel(lists, ask, fx);
    private final SidebarModel sidebar = new SidebarModel(() -> counts, () -> TODAY, ask, fx);
    private final AutoRefresh refresh =
            new AutoRefresh(timeline, sidebar, () -> TODAY, this::open, () -> {}, fx, clock);

    private void open(ListQuery listing) {
        refresh.listOpened();
        timeline.open(listing);
    }

    private void runAll() {
        do {
            ask.runAll();
            fx.runAll();
        } while (ask.size() > 0);
    }

    private void papersArrive() {
        lists.keys = new long[] {1, 2, 3};
        counts = new SidebarCounts(3, 3, 0, List.of(), List.of(new DayCount(FRIDAY, 3, 3, PaperStatus.COMPLETE)), 0);
        refresh.libraryChanged();
        runAll();
    }

    @Test
    void a_list_is_reloaded_an_interval_after_its_last_answer() {
        open(ListQuery.ALL);
        runAll();
        for (int i = 0; i < 100; i++) {
            papersArrive();
            clock.advance(Duration.ofMillis(10));
            runAll();
        }

        assertThat(lists.asked.stream().filter("list all"::equals)).hasSize(1 + 1_000 / 250);
    }

    @Test
    void a_slow_list_is_not_reloaded_before_its_answer_arrives() {
        open(ListQuery.ALL);
        refresh.libraryChanged();
        fx.runAll();
        clock.advance(INTERVAL.multipliedBy(3));
        runAll();
        assertThat(lists.asked).containsExactly("list all");

        clock.advance(ALMOST);
        runAll();
        assertThat(lists.asked).containsExactly("list all");

        clock.advance(TICK);
        runAll();
        assertThat(lists.asked).containsExactly("list all", "list all");
    }

    @Test
    void the_first_papers_of_an_empty_library_are_loaded_once() {
        refresh.reload();
        runAll();
        assertThat(lists.asked).containsExactly("list 2026-03-02");

        papersArrive();
        clock.advance(INTERVAL);
        runAll();

        assertThat(lists.asked.stream().filter(asked -> asked.startsWith("list ")))
                .containsExactly("list 2026-03-02", "list 2026-02-27");
    }

    @Test
    void an_empty_list_is_reloaded() {
        refresh.reload();
        runAll();
        refresh.libraryChanged();
        runAll();
        clock.advance(INTERVAL);
        runAll();

        assertThat(lists.asked).containsExactly("list 2026-03-02", "list 2026-03-02");
    }

    @Test
    void a_search_in_an_empty_library_stays_when_papers_arrive() {
        refresh.reload();
        runAll();
        timeline.search("Paper");
        runAll();
        papersArrive();
        clock.advance(INTERVAL);
        runAll();

        assertThat(lists.asked.stream().filter(asked -> asked.startsWith("list ")))
                .containsExactly("list 2026-03-02");
        assertThat(timeline.size()).isEqualTo(3);
    }
}
