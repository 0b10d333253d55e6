package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class EditionCalendarTest {
    private static final Period DAY = new Period.Day(LocalDate.parse("2026-05-04"));

    private static @Nullable String next(Period period, String asked) {
        var next = EditionCalendar.next(period, Instant.parse(asked));
        return next == null ? null : next.toString();
    }

    @Test
    void a_day_is_asked_for_hourly_while_it_lasts() {
        assertThat(next(DAY, "2026-05-04T08:30:00Z")).isEqualTo("2026-05-04T09:30:00Z");
    }

    @Test
    void a_day_that_has_ended_is_asked_for_once_more_when_it_is_over_everywhere() {
        assertThat(next(DAY, "2026-05-05T00:30:00Z")).isEqualTo("2026-05-05T12:00:00Z");
    }

    @Test
    void a_day_that_is_over_everywhere_is_done() {
        assertThat(next(DAY, "2026-05-05T12:00:00Z")).isNull();
    }

    @Test
    void weeks_and_months_are_asked_for_more_slowly() {
        assertThat(next(new Period.Week(2026, 19), "2026-05-06T00:00:00Z")).isEqualTo("2026-05-06T06:00:00Z");
        assertThat(next(new Period.Month(YearMonth.of(2026, 5)), "2026-06-01T12:00:00Z"))
                .isNull();
    }

    @Test
    void what_is_trending_is_never_done() {
        assertThat(next(new Period.Trending(), "2026-05-06T00:00:00Z")).isEqualTo("2026-05-06T06:00:00Z");
    }

    @Test
    void saturdays_and_sundays_are_weekend() {
        assertThat(EditionCalendar.weekend(new Period.Day(LocalDate.parse("2026-05-02"))))
                .isTrue();
        assertThat(EditionCalendar.weekend(new Period.Day(LocalDate.parse("2026-05-03"))))
                .isTrue();
        assertThat(EditionCalendar.weekend(DAY)).isFalse();
        assertThat(EditionCalendar.weekend(new Period.Trending())).isFalse();
    }
}
