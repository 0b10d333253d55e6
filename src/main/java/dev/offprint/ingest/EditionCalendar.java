package dev.offprint.ingest;

import dev.offprint.model.Period;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Schedule of lists by period: when they grow, and when they are final. Days are counted in UTC, as the sources
/// do.
final class EditionCalendar {
    /// A list is considered final once its day is over everywhere on earth: papers were observed to arrive for some
    /// hours after midnight UTC.
    static final Duration QUIET_AFTER = Duration.ofHours(12);

    private static final Duration HOURLY = Duration.ofHours(1);
    private static final Duration SLOWLY = Duration.ofHours(6);

    private EditionCalendar() {}

    /// When to request again after a response at `asked`; null when the list was final then.
    static @Nullable Instant next(Period period, Instant asked) {
        var end = end(period);
        if (end == null) {
            return asked.plus(SLOWLY);
        }
        var quiet = end.plus(QUIET_AFTER);
        if (!asked.isBefore(quiet)) {
            return null;
        }
        if (!asked.isBefore(end)) {
            return quiet;
        }
        return asked.plus(period instanceof Period.Day ? HOURLY : SLOWLY);
    }

    /// Whether the period has not begun anywhere on earth at `now`.
    static boolean future(Period period, Instant now) {
        var start = start(period);
        return start != null && now.isBefore(start);
    }

    /// Whether the lists of a period may still change at `now`.
    static boolean grows(Period period, Instant now) {
        var end = end(period);
        return end == null || now.isBefore(end.plus(QUIET_AFTER));
    }

    /// How many days back the list shown by a source with only its newest list may be: until five in the morning
    /// the day before counts as well, since the list of a new day appears by then.
    static int shown(Instant now) {
        return now.atOffset(ZoneOffset.UTC).getHour() < 5 ? 2 : 1;
    }

    static @Nullable Instant start(Period period) {
        return switch (period) {
            case Period.Day day -> midnight(day.date());
            case Period.Week week -> midnight(week.monday());
            case Period.Month month -> midnight(month.month().atDay(1));
            case Period.Trending _ -> null;
        };
    }

    /// The first moment after the period; null for one that never ends.
    static @Nullable Instant end(Period period) {
        return switch (period) {
            case Period.Day day -> midnight(day.date().plusDays(1));
            case Period.Week week -> midnight(week.monday().plusWeeks(1));
            case Period.Month month -> midnight(month.month().plusMonths(1).atDay(1));
            case Period.Trending _ -> null;
        };
    }

    static boolean weekend(Period period) {
        return period instanceof Period.Day(var date)
                && (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
