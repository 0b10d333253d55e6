package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class LocalizationTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Localization english = new Localization(Locale.UK, BERLIN);
    private final Localization german = new Localization(Locale.GERMANY, BERLIN);

    @Test
    void plural_forms_follow_the_number() {
        assertThat(english.of("timeline.count", 0)).isEqualTo("no papers");
        assertThat(english.of("timeline.count", 1)).isEqualTo("1 paper");
        assertThat(english.of("timeline.count", 1_234_567)).isEqualTo("1,234,567 papers");
    }

    @Test
    void another_language_has_its_own_texts_and_numbers() {
        assertThat(german.of("timeline.count", 1_234)).isEqualTo("1.234 Arbeiten");
        assertThat(german.number(1_234_567)).isEqualTo("1.234.567");
    }

    @Test
    void an_unsupported_language_falls_back_to_english() {
        assertThat(new Localization(Locale.of("is"), BERLIN).of("app.name")).isEqualTo("Offprint");
        assertThat(new Localization(Locale.of("is"), BERLIN).of("sidebar.unread"))
                .isEqualTo("Unread");
    }

    @Test
    void dates_follow_the_locale() {
        var day = LocalDate.of(2025, 5, 22);

        assertThat(english.date(day)).isEqualTo("22 May 2025");
        assertThat(english.fullDate(day)).isEqualTo("Thursday, 22 May 2025");
        assertThat(german.date(day)).isEqualTo("22.05.2025");
        assertThat(german.month(YearMonth.of(2025, 5))).isEqualTo("Mai 2025");
    }

    @Test
    void a_time_on_another_day_includes_the_day() {
        var noon = Instant.parse("2025-05-22T10:04:00Z");

        assertThat(english.dateTime(noon, LocalDate.of(2025, 5, 22))).isEqualTo("12:04");
        assertThat(english.dateTime(noon, LocalDate.of(2025, 5, 23))).isEqualTo("22 May, 12:04");
    }

    @Test
    void large_counts_are_compact() {
        assertThat(english.compactNumber(999)).isEqualTo("999");
        assertThat(english.compactNumber(1_240)).isEqualTo("1.2K");
        assertThat(english.compactNumber(12_400)).isEqualTo("12K");
    }
}
