package dev.offprint.ui.palette;

import dev.offprint.model.Period;
import dev.offprint.ui.fx.Localization;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parses typed days, weeks and months: `2025-05-22`, `22.5.2025`, `5/22/2025` in the order of the locale, `may 22`,
/// `yesterday`; `2025-W21`, `week 21`; `2025-05`, `may 2025`. Without a year, the latest one that has started is
/// assumed.
public final class PeriodParser {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?w(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})(?:\\2(\\d{4}|\\d{2})?)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern PARTS = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)\\b");

    private final LocalDate today;
    private final Localization texts;

    private PeriodParser(LocalDate today, Localization texts) {
        this.today = today;
        this.texts = texts;
    }

    /// Null if the text is not a period, or lies in the future.
    public static @Nullable Period parse(String typed, LocalDate today, Localization texts) {
        var text = typed.strip().toLowerCase(texts.locale()).replaceAll("\\s*([./])\\s*", "$1");
        try {
            var read = new PeriodParser(today, texts).period(text);
            return read == null || first(read).isAfter(today) ? null : read;
        } catch (DateTimeException _) {
            return null; // there is no such day
        }
    }

    private static LocalDate first(Period period) {
        return switch (period) {
            case Period.Day(var date) -> date;
            case Period.Week week -> week.monday();
            case Period.Month(var month) -> month.atDay(1);
            case Period.Trending _ -> LocalDate.MAX;
        };
    }

    private @Nullable Period period(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            var month = YearMonth.of(number(iso.group(1)), number(iso.group(2)));
            return iso.group(3) == null
                    ? new Period.Month(month)
                    : new Period.Day(month.atDay(1).withDayOfMonth(number(iso.group(3))));
        }
        var week = WEEK.matcher(text);
        if (week.matches()) {
            return new Period.Week(number(week.group(1)), number(week.group(2)));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(number(numbers.group(1)), number(numbers.group(3)), numbers.group(2), numbers.group(4));
        }
        var month = MONTH.matcher(text);
        return month.matches()
                ? new Period.Month(YearMonth.of(number(month.group(2)), number(month.group(1))))
                : parseWords(text);
    }

    /// Two numbers in the order of the locale, or in the only order that is a date.
    private Period day(int first, int second, String separator, @Nullable String year) {
        boolean dayFirst = first > 12 || (second <= 12 && (separator.equals(".") || dayFirst()));
        var month = Month.of(dayFirst ? second : first);
        return day(month, dayFirst ? first : second, year == null ? null : (Integer) century(year));
    }

    private boolean dayFirst() {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, texts.locale());
        return pattern.indexOf('d') < pattern.indexOf('M');
    }

    private static int century(String year) {
        return year.length() == 2 ? 2000 + number(year) : number(year);
    }

    private @Nullable Period parseWords(String text) {
        if (text.equals(texts.of("palette.today"))) {
            return new Period.Day(today);
        }
        if (text.equals(texts.of("palette.yesterday"))) {
            return new Period.Day(today.minusDays(1));
        }
        var numbers = new ArrayList<String>();
        var names = new ArrayList<String>();
        PARTS.matcher(ORDINAL.matcher(text).replaceAll(""))
                .results()
                .map(match -> match.group())
                .forEach(part -> (Character.isDigit(part.charAt(0)) ? numbers : names).add(part));
        if (names.size() != 1 || numbers.isEmpty() || numbers.size() > 2) {
            return null;
        }
        var name = names.getFirst();
        return week(name) ? week(numbers) : monthName(month(name), numbers);
    }

    private boolean week(String name) {
        return List.of("w", "kw", "week", texts.of("palette.week").toLowerCase(texts.locale()))
                .contains(name);
    }

    private Period week(List<String> numbers) {
        int week = number(numbers.getFirst());
        return numbers.size() == 2
                ? new Period.Week(number(numbers.getLast()), week)
                : latest(Period.Week.of(today).year(), year -> new Period.Week(year, week));
    }

    /// A month name with a day, a year or both.
    private @Nullable Period monthName(@Nullable Month month, List<String> numbers) {
        if (month == null) {
            return null;
        }
        var last = numbers.getLast();
        if (numbers.size() == 2) {
            return day(month, number(numbers.getFirst()), number(last));
        }
        return last.length() == 4
                ? new Period.Month(YearMonth.of(number(last), month))
                : day(month, number(last), null);
    }

    private @Nullable Month month(String name) {
        if (name.length() < 3) {
            return null;
        }
        for (var month : Month.values()) {
            for (var locale : List.of(texts.locale(), Locale.ENGLISH)) {
                if (month.getDisplayName(TextStyle.FULL, locale)
                        .toLowerCase(texts.locale())
                        .startsWith(name)) {
                    return month;
                }
            }
        }
        return null;
    }

    private Period day(Month month, int day, @Nullable Integer year) {
        return year == null
                ? latest(today.getYear(), each -> new Period.Day(LocalDate.of(each, month, day)))
                : new Period.Day(LocalDate.of(year, month, day));
    }

    private Period latest(int year, IntFunction<Period> periodOf) {
        var current = periodOf.apply(year);
        return first(current).isAfter(today) ? periodOf.apply(year - 1) : current;
    }

    private static int number(String digits) {
        return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits); // too long for a part of a date
    }
}
