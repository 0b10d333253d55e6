package dev.offprint.model;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A sentence that is not yet in any language: what happened, and the parts that are set into its words. The words
/// stand in [#BUNDLE], a pattern of [MessageFormat] for each key and language. The window says it in the reader's
/// language, command line and log in English.
///
/// A test reads every `Message.of("key", …)` of the code, and looks whether both languages have its words, for as many
/// parts; so the key is written there in full.
///
/// @param parts texts, whole numbers as `Long`, days as `LocalDate`, and further sayings
public record Message(String key, List<Object> parts) {
    /// `sayings.properties` has the words of the command line and the log. A file beside it has the window's, for each
    /// language; that of English only has those that differ, where the command line names its commands.
    public static final String BUNDLE = "dev.offprint.model.sayings";

    private static final String TEXT_KEY = "text";
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    public Message {
        parts = parts.stream().map(Message::part).toList();
    }

    /// @param parts as above; days of a period and whole numbers of any kind become what is said there, and whatever
    ///     else, a path for one, its text
    public static Message of(String key, @Nullable Object... parts) {
        return new Message(key, Arrays.stream(parts).map(Message::part).toList());
    }

    /// A text that has no words in other languages, said as it is.
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

    /// Whether this program has words for it, and for so many parts: another version may have written it down.
    public boolean isKnown() {
        return ENGLISH.containsKey(key)
                && new MessageFormat(ENGLISH.getString(key)).getFormatsByArgumentIndex().length == parts.size()
                && parts.stream().allMatch(part -> !(part instanceof Message inner) || inner.isKnown());
    }

    /// The sentence for the command line, the log and programs; days as in `2025-05-22`.
    public String english() {
        return format(ENGLISH, Locale.ROOT, LocalDate::toString);
    }

    /// The sentence in the words of a bundle.
    ///
    /// @param locale how numbers are written
    /// @param date   how days are written
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
