package dev.offprint.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A question that the reader has given a name.
///
/// @param id      by which it stays the same one when it is renamed; 0 as long as it is not stored
/// @param name    unlike every other topic's, whatever the case
/// @param query   in the query language
/// @param muted   whether its papers are left out of the stream
/// @param watched whether new papers of it are told of
public record Topic(long id, String name, String query, Colour colour, boolean muted, boolean watched) {
    /// Long enough for a name, short enough for a sidebar.
    public static final int MAX_NAME_LENGTH = 60;

    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    /// What would end the name early where it is written: in a question, in a topics file.
    private static final Pattern FORBIDDEN = Pattern.compile("[\"\\[\\]\\p{Cntrl}]");

    /// Colours that are told apart in the light and in the dark.
    public enum Colour {
        BLUE,
        GREEN,
        ORANGE,
        PURPLE,
        RED,
        TEAL,
        PINK,
        GREY;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The colour of that name; null when there is none.
        public static @Nullable Colour parse(String text) {
            for (var colour : values()) {
                if (colour.text().equalsIgnoreCase(text.strip())) {
                    return colour;
                }
            }
            return text.strip().equalsIgnoreCase("gray") ? GREY : null;
        }

        /// The names of all, as a sentence lists them.
        public static String nameList() {
            return "blue, green, orange, purple, red, teal, pink or grey";
        }
    }

    /// @throws TopicException when the name or the query cannot be one
    public Topic {
        name = singleLine(name);
        query = singleLine(query);
        var wrong = problem(name, query);
        if (wrong != null) {
            throw new TopicException(wrong);
        }
    }

    /// A topic that is neither muted nor watched.
    public static Topic of(String name, String query, Colour colour) {
        return new Topic(0, name, query, colour, false, false);
    }

    /// Why there can be no topic of this name and query; null when there can.
    public static @Nullable Message problem(String name, String query) {
        var plain = singleLine(name);
        if (plain.isEmpty()) {
            return Message.of("topic.noname");
        }
        if (plain.length() > MAX_NAME_LENGTH) {
            return Message.of("topic.longname", MAX_NAME_LENGTH);
        }
        if (FORBIDDEN.matcher(plain).find()) {
            return Message.of("topic.badname");
        }
        return query.isBlank() ? Message.of("topic.noquery") : null;
    }

    /// Whether this is the topic of that name.
    public boolean hasName(String other) {
        return foldedName(name).equals(foldedName(singleLine(other)));
    }

    /// A name as names are compared.
    static String foldedName(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String singleLine(String text) {
        return WHITESPACE.matcher(text).replaceAll(" ").strip();
    }

    public Topic withName(String value) {
        return new Topic(id, value, query, colour, muted, watched);
    }

    public Topic withQuery(String value) {
        return new Topic(id, name, value, colour, muted, watched);
    }

    public Topic withColour(Colour value) {
        return new Topic(id, name, query, value, muted, watched);
    }

    public Topic withMuted(boolean value) {
        return new Topic(id, name, query, colour, value, watched);
    }

    public Topic withWatched(boolean value) {
        return new Topic(id, name, query, colour, muted, value);
    }

    Topic withId(long value) {
        return new Topic(value, name, query, colour, muted, watched);
    }
}
