package dev.offprint.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.library.LibraryCounts;
import dev.offprint.library.write.LibraryChange;
import dev.offprint.model.DayCount;
import dev.offprint.model.LibraryTotals;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.UndoResult;
import dev.offprint.ui.fx.ManualClock;
import dev.offprint.ui.fx.StepExecutor;
import dev.offprint.ui.sidebar.SidebarModel;
import dev.offprint.ui.timeline.SampleLists;
import dev.offprint.ui.timeline.TimelineModel;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final List<AutoRefresh.Scope> scopes = new ArrayList<>();
    private long stored;
    private LibraryCounts counts = LibraryCounts.NONE;
    private final TimelineModel timeline = new TimelineModel(lists, ask, fx);
    private final SidebarModel sidebar = new SidebarModel(() -> counts, () -> TODAY, ask, fx);
    private final InterestsModel interests = new InterestsModel(lists, ask, fx, trouble -> {
        throw new AssertionError(trouble);
    });
    private final AutoRefresh refresh =
            new AutoRefresh(timeline, sidebar, interests, () -> TODAY, this::open, scopes::add, fx, clock);

    private void open(ListQuery listing) {
        refresh.listOpened();
        timeline.open(listing);
    }

    private void hint() {
        stored++;
        refresh.libraryChanged(new LibraryChange(stored, stored, null));
    }

    private void runAll() {
        do {
            ask.runAll();
            fx.runAll();
        } while (ask.size() > 0);
    }

    private void papersArrive() {
        lists.keys = new long[] {1, 2, 3};
        var days = List.of(new DayCount(FRIDAY, 3, 3, PaperStatus.COMPLETE));
        counts = new LibraryCounts(new LibraryTotals(3, 1, 3, 0, 3, 3), days, List.of(), 0);
        hint();
        runAll();
    }

    private void act(ReaderAction action, long storedNow, long searchable) {
        refresh.libraryChanged(
                new LibraryChange(storedNow, searchable, new UndoResult(action, List.of(1L), storedNow)));
    }

    private List<AutoRefresh.Scope> reloaded() {
        runAll();
        clock.advance(INTERVAL);
        runAll();
        var found = List.copyOf(scopes);
        scopes.clear();
        return found;
    }

    @Test
    void a_star_makes_no_more_stale_than_the_details_of_papers() {
        hint();
        assertThat(reloaded()).containsExactly(AutoRefresh.Scope.ALL);

        act(new ReaderAction.Star(true), 2, 1);
        refresh.libraryChanged(new LibraryChange(2, 2, null)); // the index has it
        assertThat(reloaded()).containsExactly(AutoRefresh.Scope.DETAILS);

        act(new ReaderAction.Read(true), 3, 2);
        assertThat(reloaded()).containsExactly(AutoRefresh.Scope.UNREAD);
    }

    @Test
    void a_recommended_list_stands_as_it_was_opened_until_the_interests_are_edited() {
        lists.keys = new long[] {1, 2};
        open(ListQuery.RECOMMENDED);
        runAll();

        lists.keys = new long[] {3, 2, 1};
        hint();
        reloaded();
        assertThat(timeline.keys()).containsExactly(1, 2);

        act(new ReaderAction.EditInterests(List.of("kites")), 2, 2);
        reloaded();
        assertThat(timeline.keys()).containsExactly(3, 2, 1);
    }

    @Test
    void a_star_beside_another_programs_changes_makes_everything_stale() {
        hint();
        reloaded();

        act(new ReaderAction.Star(true), 3, 1);
        assertThat(reloaded()).containsExactly(AutoRefresh.Scope.ALL);
    }

    @Test
    void what_the_index_comes_to_see_is_as_stale_as_the_change_made_it() {
        hint();
        reloaded();

        refresh.libraryChanged(new LibraryChange(9, 1, null));
        assertThat(reloaded()).containsExactly(AutoRefresh.Scope.ALL);
        refresh.libraryChanged(new LibraryChange(9, 5, null));
        assertThat(reloaded()).containsExactly(AutoRefresh.Scope.ALL);
        refresh.libraryChanged(new LibraryChange(9, 9, null));
        assertThat(reloaded()).containsExactly(AutoRefresh.Scope.ALL);
        refresh.libraryChanged(new LibraryChange(9, 9, null));
        assertThat(reloaded()).containsExactly(AutoRefresh.Scope.DETAILS);
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
        hint();
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
        hint();
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
        assertThat(timeline.keys().length).isEqualTo(3);
    }
}
