package dev.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-22", "2025-W21", "2020-W53", "2025-05", "trending"})
    void parsing_and_formatting_are_inverse(String text) {
        var period = Period.parse(text);
        assertThat(period).isNotNull();
        assertThat(period.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-13", "2025-02-30", "2025-W00", "2025-W53", "latest", "2025/05/22"})
    void other_text_is_not_a_period(String text) {
        assertThat(Period.parse(text)).isNull();
    }

    @Test
    void the_first_week_of_a_year_may_start_in_december() {
        assertThat(Period.Week.of(LocalDate.of(2024, 12, 30))).isEqualTo(new Period.Week(2025, 1));
        assertThat(new Period.Week(2025, 1).monday()).isEqualTo(LocalDate.of(2024, 12, 30));
    }

    @Test
    void a_month_is_parsed() {
        assertThat(Period.parse("2025-05")).isEqualTo(new Period.Month(YearMonth.of(2025, 5)));
    }
}
