package dev.offprint.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.DayCount;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.Localization;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class MonthPageTest {
    private static final YearMonth MAY = YearMonth.of(2025, 5);

    @Test
    void weeks_start_on_monday_and_have_iso_numbers() {
        var page = MonthPage.of(MAY, List.of());

        assertThat(page.weeks()).hasSize(5);
        assertThat(page.weeks().getFirst().week()).isEqualTo(new Period.Week(2025, 18));
        assertThat(page.weeks().getFirst().days().subList(0, 3)).containsOnlyNulls();
        assertThat(square(page, 0, 3).date()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(square(page, 4, 5).date()).isEqualTo(LocalDate.of(2025, 5, 31));
    }

    @Test
    void the_level_grows_with_the_number_of_papers() {
        var page = MonthPage.of(MAY, List.of(day(1, 80, 0), day(2, 40, 0), day(5, 3, 0), day(6, 0, 0)));

        assertThat(square(page, 0, 3).level()).isEqualTo(4);
        assertThat(square(page, 0, 4).level()).isEqualTo(2);
        assertThat(square(page, 1, 0).level()).isEqualTo(1);
        assertThat(square(page, 1, 1).level()).isZero();
    }

    @Test
    void the_share_of_read_papers_is_computed() {
        var page = MonthPage.of(MAY, List.of(day(1, 40, 10), day(2, 0, 0)));

        assertThat(square(page, 0, 3).read()).isEqualTo(0.75);
        assertThat(square(page, 0, 4).read()).isZero();
    }

    @Test
    void a_missing_weekday_is_a_gap_but_not_before_the_first_day() {
        var page = MonthPage.of(MAY, List.of(day(6, 40, 0), day(8, 40, 0)));

        assertThat(square(page, 1, 2).gap()).as("Wednesday between").isTrue();
        assertThat(square(page, 1, 0).gap()).as("Monday before the first day").isFalse();
        assertThat(square(page, 1, 5).gap()).as("a Saturday").isFalse();
    }

    @Test
    void a_day_has_a_description() {
        var texts = new Localization(Locale.UK, ZoneOffset.UTC);
        var page = MonthPage.of(
                MAY,
                List.of(
                        new DayCount(LocalDate.of(2025, 5, 1), 41, 12, PaperStatus.PARTIAL),
                        new DayCount(LocalDate.of(2025, 5, 2), 0, 0, PaperStatus.REFUSED),
                        new DayCount(LocalDate.of(2025, 5, 5), 1, 0, PaperStatus.COMPLETE)));

        assertThat(DayTooltip.of(square(page, 0, 3), texts))
                .isEqualTo("Thursday, 1 May 2025: 41 papers, 12 unread. This list may still grow.");
        assertThat(DayTooltip.of(square(page, 0, 4), texts))
                .isEqualTo("Friday, 2 May 2025. The source refused to answer.");
        assertThat(DayTooltip.of(square(page, 1, 0), texts)).isEqualTo("Monday, 5 May 2025: 1 paper, 0 unread.");
    }

    private static MonthPage.Square square(MonthPage page, int week, int day) {
        return Objects.requireNonNull(page.weeks().get(week).days().get(day));
    }

    private static DayCount day(int day, int papers, int unread) {
        return new DayCount(MAY.atDay(day), papers, unread, PaperStatus.COMPLETE);
    }
}
