package dev.offprint.ui.fx;

import dev.offprint.model.Message;
import java.text.CompactNumberFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// The window's texts in the reader's language, and numbers and dates as the reader writes them. Any thread.
public final class Localization {
    /// Where the texts stand: `messages.properties`, and one file beside it for each further language.
    static final String BUNDLE = "dev.offprint.ui.messages";

    private static final List<String> SIZES = List.of("bytes", "kilo", "mega", "giga");

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;
    private final ResourceBundle sayings;

    public Localization(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        // English is the root bundle: a reader of a language that we lack gets it, whatever the machine's own language
        // is.
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        bundle = ResourceBundle.getBundle(BUNDLE, locale, control);
        sayings = ResourceBundle.getBundle(Message.BUNDLE, locale, control);
    }

    /// The text of that key with its arguments set in.
    ///
    /// @throws java.util.MissingResourceException if no such text exists; a test looks for that
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// What somebody below the window says.
    public String of(Message saying) {
        return saying.words(sayings, locale, this::date);
    }

    /// Sentences one after the other.
    public String of(List<Message> sayings) {
        return sayings.stream().map(this::of).collect(Collectors.joining(" "));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// `41`, `1,234,567`.
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /// `41`, `1.2K`: where there is room for four signs.
    public String brief(long value) {
        var format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        if (format instanceof CompactNumberFormat compact) {
            compact.setMaximumFractionDigits(value < 10_000 ? 1 : 0);
        }
        return format.format(value);
    }

    /// `512 bytes`, `1.2 MB`: in steps of a thousand, as disks are sold.
    public String bytes(long value) {
        int step = 0;
        double left = value;
        while (left >= 999.5 && step < SIZES.size() - 1) {
            left /= 1000;
            step++;
        }
        return of("size." + SIZES.get(step), left);
    }

    /// `May 22, 2025`.
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /// `Thursday, May 22, 2025`.
    public String fullDate(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(date);
    }

    /// `May 2025`.
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    /// `May 22`.
    public String dayOfMonth(LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale).format(date);
    }

    /// `12:04`, and the day before it when that is not `today`.
    public String moment(Instant instant, LocalDate today) {
        var there = instant.atZone(zone);
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(there);
        return there.toLocalDate().equals(today) ? time : dayOfMonth(there.toLocalDate()) + ", " + time;
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }
}
