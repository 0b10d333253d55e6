package dev.offprint.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The time span that an edition covers. [#text] is its ISO 8601 form and [#parse] the inverse.
public sealed interface Period {
    Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    /// `2025-05-22`, `2025-W21`, `2025-05` or `trending`.
    String text();

    record Day(LocalDate date) implements Period {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /// An ISO 8601 week: Monday to Sunday; the first week contains the first Thursday of the year.
    record Week(int year, int week) implements Period {
        public Week {
            if (week < 1
                    || week
                            > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                    .rangeRefinedBy(LocalDate.of(year, 7, 1))
                                    .getMaximum()) {
                throw new DateTimeException(year + " has no week " + week);
            }
        }

        public static Week of(LocalDate date) {
            return new Week(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }

        public LocalDate monday() {
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                    .with(DayOfWeek.MONDAY);
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%04d-W%02d", year, week);
        }
    }

    record Month(YearMonth month) implements Period {
        @Override
        public String text() {
            return month.toString();
        }
    }

    /// The papers that are trending at the time of the request; it has no date.
    record Trending() implements Period {
        @Override
        public String text() {
            return "trending";
        }
    }

    /// Inverse of [#text]; null for any other text, including impossible dates.
    static @Nullable Period parse(String text) {
        try {
            var week = WEEK.matcher(text);
            if (week.matches()) {
                return new Week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
            }
            return switch (text.length()) {
                case 10 -> new Day(LocalDate.parse(text));
                case 7 -> new Month(YearMonth.parse(text));
                default -> text.equals("trending") ? new Trending() : null;
            };
        } catch (DateTimeException _) {
            return null; // the caller reports the invalid text
        }
    }
}
