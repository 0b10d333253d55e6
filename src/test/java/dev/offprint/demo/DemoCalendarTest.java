package dev.offprint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DemoCalendarTest {
    private static final Instant NOW = Instant.parse("2026-03-04T09:30:00Z");

    private static DemoCalendar until(String today) {
        return new DemoCalendar(LocalDate.parse(today), NOW);
    }

    @Test
    void it_ends_with_today() {
        assertThat(until("2026-03-04").days())
                .hasSize(14)
                .startsWith(LocalDate.parse("2026-02-19"))
                .endsWith(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-04"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void ten_of_the_days_are_working_days_whichever_is_the_last(int day) {
        assertThat(until("2026-03-0" + day).workingDays()).hasSize(10);
    }

    @Test
    void saturday_and_sunday_have_no_lists() {
        assertThat(until("2026-03-01").workingDays())
                .endsWith(LocalDate.parse("2026-02-26"), LocalDate.parse("2026-02-27"));
    }

    @Test
    void the_reader_looks_at_the_same_time_every_day() {
        assertThat(until("2026-03-04").lookOn(LocalDate.parse("2026-02-27")))
                .isEqualTo(Instant.parse("2026-02-27T09:30:00Z"));
    }

    @Test
    void where_the_day_is_ahead_of_utc_no_look_lies_in_the_future() {
        var eastOfTheDateLine = new DemoCalendar(LocalDate.parse("2026-03-05"), NOW);

        assertThat(eastOfTheDateLine.lookOn(LocalDate.parse("2026-03-05"))).isEqualTo(NOW);
    }

    @Test
    void a_list_is_seen_first_three_hours_before_its_last_look() {
        assertThat(until("2026-03-04").firstLookOn(LocalDate.parse("2026-03-04")))
                .isEqualTo(Instant.parse("2026-03-04T06:30:00Z"));
    }
}
