package dev.offprint.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as the page prints it: `May 22`, or with a year when that is not the current one: `Mar 8, 2024`. In
/// English whatever the reader's language.
///
/// @param year null when it has none
record PrintedDate(MonthDay day, @Nullable Integer year) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:published on\\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?"
                    + "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?"
                    + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?",
            Pattern.CASE_INSENSITIVE);
    /// 29 February comes after eight years at the latest.
    private static final int FARTHEST = 8;

    static @Nullable PrintedDate read(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return null;
        }
        int month = 1 + MONTHS.indexOf(written.group(1).substring(0, 3).toLowerCase(Locale.ROOT));
        var year = written.group(3);
        try {
            var day = MonthDay.of(month, Integer.parseInt(written.group(2)));
            return new PrintedDate(day, year == null ? null : Integer.valueOf(year));
        } catch (DateTimeException _) {
            return null; // May 32
        }
    }

    /// The day meant: the one in its year, else the latest such day that is not after another; null when its
    /// year has no such day.
    @Nullable
    LocalDate latest(LocalDate notAfter) {
        if (year != null) {
            return day.isValidYear(year) ? day.atYear(year) : null;
        }
        for (int before = 0; before <= FARTHEST; before++) {
            int candidate = notAfter.getYear() - before;
            if (day.isValidYear(candidate) && !day.atYear(candidate).isAfter(notAfter)) {
                return day.atYear(candidate);
            }
        }
        return null;
    }
}
