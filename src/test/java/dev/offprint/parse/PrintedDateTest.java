package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        May 22                   | 2026-05-22
        Mar 8, 2024              | 2024-03-08
        Published on Oct 4, 2026 | 2026-10-04
        Sept 3                   | 2026-09-03
        December 31              | 2025-12-31
        Nov 20                   | 2026-11-20
        Nov 21                   | 2025-11-21
        Feb 29                   | 2024-02-29
        Thu, May 22nd            | 2026-05-22
        may 22 2025              | 2025-05-22
        """)
    void a_date_without_a_year_is_the_latest_that_it_can_be(String text, LocalDate day) {
        assertThat(Objects.requireNonNull(PrintedDate.read(text)).latest(LocalDate.of(2026, 11, 20)))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May",
                "22",
                "May 32",
                "Feb 30",
                "May 22 papers",
                "Maybe 22",
                "Marching 8, 2024 times",
                "2024-05-22"
            })
    void what_is_no_date_is_none(String text) {
        assertThat(PrintedDate.read(text)).isNull();
    }

    @Test
    void a_day_that_its_year_does_not_have_is_none() {
        assertThat(Objects.requireNonNull(PrintedDate.read("Feb 29, 2023")).latest(LocalDate.of(2026, 1, 1)))
                .isNull();
    }
}
