package dev.offprint.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Date as printed on the page: `May 22`, or with a year when it is not the current one: `Mar 8, 2024`. Always in
/// English.
///
/// @param year null when not printed
record PrintedDate(MonthDay day, @Nullable Integer year) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:published on\\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?"
                    + "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?"
                    + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?",
            Pattern.CASE_INSENSITIVE);
    /// Years to search back: 29 February can be missing for eight years.
    private static final int MAX_YEARS_BACK = 8;

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

    /// The calendar day: in its year when it has one, else the latest such day not after a given day; null when its
    /// year has no such day.
    @Nullable
    LocalDate latest(LocalDate notAfter) {
        if (year != null) {
            return day.isValidYear(year) ? day.atYear(year) : null;
        }
        for (int before = 0; before <= MAX_YEARS_BACK; before++) {
            int candidate = notAfter.getYear() - before;
            if (day.isValidYear(candidate) && !day.atYear(candidate).isAfter(notAfter)) {
                return day.atYear(candidate);
            }
        }
        return null;
    }
}
