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
    void one_paper_is_not_one_papers() {
        assertThat(english.of("timeline.count", 0)).isEqualTo("no papers");
        assertThat(english.of("timeline.count", 1)).isEqualTo("1 paper");
        assertThat(english.of("timeline.count", 1_234_567)).isEqualTo("1,234,567 papers");
    }

    @Test
    void another_language_has_its_own_words_and_numbers() {
        assertThat(german.of("timeline.count", 1_234)).isEqualTo("1.234 Arbeiten");
        assertThat(german.number(1_234_567)).isEqualTo("1.234.567");
    }

    @Test
    void a_language_that_there_is_none_of_gets_english() {
        assertThat(new Localization(Locale.of("is"), BERLIN).of("app.name")).isEqualTo("Offprint");
        assertThat(new Localization(Locale.of("is"), BERLIN).of("sidebar.unread"))
                .isEqualTo("Unread");
    }

    @Test
    void dates_are_written_as_the_reader_writes_them() {
        var day = LocalDate.of(2025, 5, 22);

        assertThat(english.date(day)).isEqualTo("22 May 2025");
        assertThat(english.fullDate(day)).isEqualTo("Thursday, 22 May 2025");
        assertThat(german.date(day)).isEqualTo("22.05.2025");
        assertThat(german.month(YearMonth.of(2025, 5))).isEqualTo("Mai 2025");
    }

    @Test
    void a_moment_of_today_is_a_time_and_of_another_day_has_the_day() {
        var noon = Instant.parse("2025-05-22T10:04:00Z");

        assertThat(english.moment(noon, LocalDate.of(2025, 5, 22))).isEqualTo("12:04");
        assertThat(english.moment(noon, LocalDate.of(2025, 5, 23))).isEqualTo("22 May, 12:04");
    }

    @Test
    void large_counts_are_brief() {
        assertThat(english.brief(999)).isEqualTo("999");
        assertThat(english.brief(1_240)).isEqualTo("1.2K");
        assertThat(english.brief(12_400)).isEqualTo("12K");
    }
}
