package dev.offprint.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ui.fx.Localization;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodParserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 19);

    @ParameterizedTest
    @CsvSource({
        "2025-05-22, 2025-05-22",
        "2025-5-2, 2025-05-02",
        "22.5.2025, 2025-05-22",
        "22. 5. 25, 2025-05-22",
        "22.5., 2025-05-22",
        "19.3, 2026-03-19",
        "22/05/2025, 2025-05-22",
        "05/06/2025, 2025-06-05",
        "may 22, 2025-05-22",
        "22 May, 2025-05-22",
        "March 3rd, 2026-03-03",
        "'May 22, 2024', 2024-05-22",
        "Yesterday, 2026-03-18",
        "today, 2026-03-19",
        "2025-w21, 2025-W21",
        "2025W3, 2025-W03",
        "week 21, 2025-W21",
        "w12, 2026-W12",
        "2025-05, 2025-05",
        "5/2025, 2025-05",
        "may 2025, 2025-05"
    })
    void days_weeks_and_months_are_parsed(String typed, String period) {
        assertThat(read(typed, Locale.UK)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({"05/06/2025, 2025-05-06", "22/5/2025, 2025-05-22", "5/22, 2025-05-22"})
    void the_us_order_has_the_month_first(String typed, String period) {
        assertThat(read(typed, Locale.US)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "gestern, 2026-03-18",
        "22. Mai, 2025-05-22",
        "3. März 2026, 2026-03-03",
        "Okt 2025, 2025-10",
        "may 22, 2025-05-22",
        "KW 21, 2025-W21",
        "Woche 21 2024, 2024-W21"
    })
    void german_dates_are_parsed_in_german(String typed, String period) {
        assertThat(read(typed, Locale.GERMANY)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s",
                "12",
                "may",
                "star 3",
                "trending",
                "2025-02-30",
                "2025-13",
                "2025-W60",
                "30.2.2025",
                "may 99",
                "may 22 2025 7",
                "99999999999 may",
                "2026-03-20",
                "2026-W13",
                "2026-04",
                "22.5.2027"
            })
    void other_text_and_future_periods_are_rejected(String typed) {
        assertThat(read(typed, Locale.UK)).isEqualTo("none");
    }

    private static String read(String typed, Locale locale) {
        var period = PeriodParser.parse(typed, TODAY, new Localization(locale, ZoneOffset.UTC));
        return period == null ? "none" : period.text();
    }
}
