package dev.offprint.model;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A localizable message: the key of a [MessageFormat] pattern in [#BUNDLE], and its arguments. The window formats it
/// in the reader's language, the command line and the log in English.
///
/// MessageBundlesTest checks every `Message.of("key", …)` against the bundles of both languages, including the number
/// of arguments. Therefore the key is always a literal.
///
/// @param parts strings, whole numbers as `Long`, days as `LocalDate`, and nested messages
public record Message(String key, List<Object> parts) {
    /// The base file has the English text of the command line and the log. The files for each language have the text of
    /// the window; the English one contains only the differences, where the command line names its commands.
    public static final String BUNDLE = "dev.offprint.model.messages";

    private static final String TEXT_KEY = "text";
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    public Message {
        parts = parts.stream().map(Message::part).toList();
    }

    /// @param parts as in [Message]; a `Period.Day` becomes its date, an integer of any type a `Long`, and any other
    ///     object, such as a path, its text
    public static Message of(String key, @Nullable Object... parts) {
        return new Message(key, Arrays.stream(parts).map(Message::part).toList());
    }

    /// A text that is not translated.
    public static Message text(String text) {
        return new Message(TEXT_KEY, List.of(text));
    }

    private static Object part(@Nullable Object part) {
        return switch (part) {
            case Message inner -> inner;
            case LocalDate date -> date;
            case Period.Day(var date) -> date;
            case Period period -> period.text();
            case Integer number -> number.longValue();
            case Long number -> number;
            case null, default -> String.valueOf(part);
        };
    }

    /// Whether this program has a pattern for the key with this number of arguments; another version may have stored
    /// the message.
    public boolean isKnown() {
        return ENGLISH.containsKey(key)
                && new MessageFormat(ENGLISH.getString(key)).getFormatsByArgumentIndex().length == parts.size()
                && parts.stream().allMatch(part -> !(part instanceof Message inner) || inner.isKnown());
    }

    /// The message in English, with dates in ISO 8601 form: `2025-05-22`.
    public String english() {
        return format(ENGLISH, Locale.ROOT, LocalDate::toString);
    }

    /// Formats the message with the patterns of a bundle.
    ///
    /// @param locale the number format
    /// @param date   the date format
    public String format(ResourceBundle bundle, Locale locale, Function<LocalDate, String> date) {
        var arguments = parts.stream()
                .map(part -> switch (part) {
                    case Message inner -> inner.format(bundle, locale, date);
                    case LocalDate day -> date.apply(day);
                    default -> part;
                })
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
