package dev.offprint.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The fourteen days of the demonstration, of which ten are working days whatever the last one is.
///
/// @param today the last day
/// @param now when the reader looks at that day's list for the last time
record DemoCalendar(LocalDate today, Instant now) {
    private static final int LENGTH = 14;

    /// Between the first and the last look at a day's own list.
    static final Duration BETWEEN_LOOKS = Duration.ofHours(3);

    /// Oldest first.
    List<LocalDate> days() {
        return Stream.iterate(today.minusDays(LENGTH - 1), day -> day.plusDays(1))
                .limit(LENGTH)
                .toList();
    }

    /// Oldest first; the only days that have lists.
    List<LocalDate> workingDays() {
        return days().stream().filter(DemoCalendar::isWorkingDay).toList();
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /// When the reader looked on that day, which is always at the time of day at which the demonstration is opened:
    /// so nothing lies ahead of `now`, in any time zone.
    Instant lookOn(LocalDate day) {
        return now.minus(ChronoUnit.DAYS.between(day, today), ChronoUnit.DAYS);
    }

    /// When a list was seen for the first time.
    Instant firstLookOn(LocalDate day) {
        return lookOn(day).minus(BETWEEN_LOOKS);
    }
}
