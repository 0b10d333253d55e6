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

/// The window's texts in the user's language, with locale-specific numbers and dates. Any thread.
public final class Localization {
    /// Resource bundle of the texts: `messages.properties`, and one file beside it per further language.
    static final String BUNDLE = "dev.offprint.ui.messages";

    private static final List<String> SIZES = List.of("bytes", "kilo", "mega", "giga");

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;
    private final ResourceBundle messages;

    public Localization(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        // English is the root bundle: a user whose language is not supported gets English, independent of the system
        // locale.
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        bundle = ResourceBundle.getBundle(BUNDLE, locale, control);
        messages = ResourceBundle.getBundle(Message.BUNDLE, locale, control);
    }

    /// The text of a key with its arguments inserted.
    ///
    /// @throws java.util.MissingResourceException if the key does not exist; a test checks all keys
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// A message of the packages below the window.
    public String of(Message message) {
        return message.format(messages, locale, this::date);
    }

    /// Messages, separated by spaces.
    public String of(List<Message> messages) {
        return messages.stream().map(this::of).collect(Collectors.joining(" "));
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// `41`, `1,234,567`.
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /// `41`, `1.2K`: at most four characters.
    public String compactNumber(long value) {
        var format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        if (format instanceof CompactNumberFormat compact) {
            compact.setMaximumFractionDigits(value < 10_000 ? 1 : 0);
        }
        return format.format(value);
    }

    /// `512 bytes`, `1.2 MB`: in decimal units, as on disk labels.
    public String bytes(long value) {
        int step = 0;
        double amount = value;
        while (amount >= 999.5 && step < SIZES.size() - 1) {
            amount /= 1000;
            step++;
        }
        return of("size." + SIZES.get(step), amount);
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

    /// `12:04`, preceded by the day if that is not `today`.
    public String dateTime(Instant instant, LocalDate today) {
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
