package dev.offprint.cli.console;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Converters of option values whose errors are sentences for a person.
public final class ValueConverters {
    private ValueConverters() {}

    public static void register(CommandLine line, InstantSource clock) {
        line.registerConverter(LocalDate.class, new DayConverter(clock));
        line.registerConverter(YearMonth.class, ValueConverters::month);
        line.registerConverter(URI.class, ValueConverters::address);
        line.registerConverter(Path.class, ValueConverters::path);
    }

    private static YearMonth month(String value) {
        try {
            return YearMonth.parse(value.strip());
        } catch (DateTimeException _) {
            throw new TypeConversionException("'" + value + "' is no month: write 2025-05");
        }
    }

    private static URI address(String value) {
        try {
            var address = new URI(value.strip());
            var scheme = address.getScheme();
            if (address.getHost() != null && ("http".equals(scheme) || "https".equals(scheme))) {
                return address;
            }
        } catch (URISyntaxException _) {
            // refused below
        }
        throw new TypeConversionException("'" + value + "' is no address of a server: write http://localhost:8080");
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException _) {
            throw new TypeConversionException("'" + value + "' cannot be the name of a file here");
        }
    }
}
