package dev.offprint.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.library.LibraryCounts;
import dev.offprint.model.DayCount;
import dev.offprint.model.LibraryTotals;
import dev.offprint.model.ListQuery;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.StepExecutor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SidebarModelTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate THURSDAY = LocalDate.of(2025, 5, 22);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 5, 23);
    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 26);

    private final StepExecutor ask = new StepExecutor();
    private final StepExecutor fx = new StepExecutor();
    private LibraryCounts counts = new LibraryCounts(
            new LibraryTotals(60, 4, 60, 3, 8, 1),
            List.of(
                    new DayCount(TODAY, 0, 0, PaperStatus.UNREACHABLE),
                    new DayCount(MONDAY, 20, 0, PaperStatus.COMPLETE),
                    new DayCount(FRIDAY, 0, 0, PaperStatus.EMPTY),
                    new DayCount(THURSDAY, 40, 8, PaperStatus.COMPLETE)),
            List.of(),
            0);
    private boolean broken;
    private LocalDate today = TODAY;
    private final SidebarModel model = new SidebarModel(this::count, () -> today, ask, fx);

    @Test
    void the_newest_day_is_the_last_one_with_papers() {
        reload();

        assertThat(model.newest()).isEqualTo(ListQuery.of(new Period.Day(MONDAY)));
    }

    @Test
    void today_changes_while_the_window_is_open() {
        reload();
        today = TODAY.plusDays(1);

        assertThat(model.today()).isEqualTo(LocalDate.of(2025, 6, 3));
    }

    @Test
    void the_calendar_shows_the_newest_day_at_first() {
        reload();

        assertThat(model.month().get()).isEqualTo(YearMonth.of(2025, 5));
    }

    @Test
    void the_chosen_month_stays_after_a_reload() {
        model.showMonth(YearMonth.of(2024, 8));
        reload();

        assertThat(model.month().get()).isEqualTo(YearMonth.of(2024, 8));
    }

    @Test
    void the_calendar_shows_the_month_of_the_open_list() {
        model.opened(ListQuery.of(new Period.Week(2024, 18)));

        assertThat(model.month().get()).isEqualTo(YearMonth.of(2024, 5));
    }

    @Test
    void empty_days_are_skipped() {
        reload();

        assertThat(model.before(MONDAY)).isEqualTo(THURSDAY);
        assertThat(model.after(THURSDAY)).isEqualTo(MONDAY);
        assertThat(model.after(MONDAY)).isNull();
        assertThat(model.before(THURSDAY)).isNull();
    }

    @Test
    void the_newest_unread_day_has_unread_papers() {
        reload();
        assertThat(model.newestUnread()).isEqualTo(THURSDAY);

        counts = LibraryCounts.NONE;
        reload();
        assertThat(model.newestUnread()).isNull();
    }

    @Test
    void a_failure_keeps_the_old_counts_and_is_reported() {
        reload();
        broken = true;
        reload();

        assertThat(model.failed().get()).isTrue();
        assertThat(model.counts().get().stats().papers()).isEqualTo(60);
    }

    private void reload() {
        model.reload();
        ask.runAll();
        fx.runAll();
    }

    private LibraryCounts count() {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        return counts;
    }
}
