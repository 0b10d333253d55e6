package dev.offprint.cli.console;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Converts a day of an option: `2025-05-22`, `today`, `yesterday`, a weekday in English (the last such day, today
/// included), `-7d` or `-2w`. Days are those of UTC, by which the sources count.
final class DayConverter implements ITypeConverter<LocalDate> {
    private static final Pattern AGO = Pattern.compile("-(\\d{1,5})([dw])");

    private final InstantSource clock;

    DayConverter(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate convert(String value) {
        var text = value.strip().toLowerCase(Locale.ROOT);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var ago = AGO.matcher(text);
        if (ago.matches()) {
            return today.minusDays(Long.parseLong(ago.group(1)) * (ago.group(2).equals("w") ? 7 : 1));
        }
        var weekday = weekday(text);
        if (weekday != null) {
            return today.with(TemporalAdjusters.previousOrSame(weekday));
        }
        return switch (text) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            default -> iso(value);
        };
    }

    private static LocalDate iso(String value) {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException _) {
            throw new TypeConversionException(
                    "'" + value + "' is no day: write 2025-05-22, today, yesterday, monday or -7d");
        }
    }

    /// `mon` as well as `monday`.
    private static @Nullable DayOfWeek weekday(String text) {
        for (var day : DayOfWeek.values()) {
            var name = day.name().toLowerCase(Locale.ROOT);
            if (text.equals(name) || text.equals(name.substring(0, 3))) {
                return day;
            }
        }
        return null;
    }
}
