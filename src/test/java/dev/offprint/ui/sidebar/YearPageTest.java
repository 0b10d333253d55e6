package dev.offprint.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.DayCount;
import dev.offprint.model.PaperStatus;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

final class YearPageTest {
    private final YearPage page = YearPage.of(
            Year.of(2025),
            List.of(
                    new DayCount(LocalDate.of(2025, 6, 25), 40, 10, PaperStatus.COMPLETE),
                    new DayCount(LocalDate.of(2025, 5, 22), 10, 0, PaperStatus.COMPLETE),
                    new DayCount(LocalDate.of(2024, 12, 31), 99, 99, PaperStatus.COMPLETE)),
            LocalDate.of(2025, 7, 1));

    @Test
    void every_day_of_the_year_is_present() {
        assertThat(page.days()).hasSize(365);
        assertThat(YearPage.of(Year.of(2024), List.of(), LocalDate.of(2025, 7, 1))
                        .days())
                .hasSize(366);
    }

    @Test
    void the_year_starts_in_the_first_column_on_any_weekday() {
        assertThat(page.column(LocalDate.of(2025, 1, 1))).isZero(); // a Wednesday
        assertThat(YearPage.row(LocalDate.of(2025, 1, 1))).isEqualTo(2);
        assertThat(page.column(LocalDate.of(2025, 1, 6))).isEqualTo(1);
        assertThat(page.weeks()).isEqualTo(53);
    }

    @Test
    void a_month_starts_at_its_first_complete_week() {
        assertThat(page.column(Month.JANUARY)).isEqualTo(1);
        assertThat(page.column(Month.SEPTEMBER)).isEqualTo(page.column(LocalDate.of(2025, 9, 1)));
    }

    @Test
    void the_level_is_relative_to_the_maximum_of_the_year() {
        assertThat(page.at(LocalDate.of(2025, 6, 25)).level()).isEqualTo(4);
        assertThat(page.at(LocalDate.of(2025, 5, 22)).level()).isEqualTo(1);
    }

    @Test
    void only_this_year_is_counted() {
        assertThat(page.papers()).isEqualTo(50);
        assertThat(page.unread()).isEqualTo(10);
    }

    @Test
    void a_missing_weekday_is_a_gap() {
        assertThat(page.at(LocalDate.of(2025, 5, 23)).gap()).isTrue();
        assertThat(page.at(LocalDate.of(2025, 5, 24)).gap()).isFalse(); // a Saturday
    }
}
