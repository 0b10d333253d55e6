package dev.offprint.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A named query of the reader.
///
/// @param id      identity across renames; 0 until stored
/// @param name    unique without regard to case
/// @param query   in the query language
/// @param muted   whether its papers are left out of the stream
/// @param watched whether its new papers are notified
public record Topic(long id, String name, String query, Colour colour, boolean muted, boolean watched) {
    /// Limit for the width of the sidebar.
    public static final int MAX_NAME_LENGTH = 60;

    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    /// Characters that would end the name early in a query or a topics file.
    private static final Pattern FORBIDDEN = Pattern.compile("[\"\\[\\]\\p{Cntrl}]");

    /// Colours that are distinguishable in light and dark themes.
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

        /// The colour with this name; null if there is none.
        public static @Nullable Colour parse(String text) {
            for (var colour : values()) {
                if (colour.text().equalsIgnoreCase(text.strip())) {
                    return colour;
                }
            }
            return text.strip().equalsIgnoreCase("gray") ? GREY : null;
        }

        /// All names, for use in a sentence.
        public static String nameList() {
            return "blue, green, orange, purple, red, teal, pink or grey";
        }
    }

    /// @throws TopicException if the name or the query is invalid
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

    /// What is wrong with this name and query; null if both are valid.
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

    /// Whether this topic has that name.
    public boolean hasName(String other) {
        return foldedName(name).equals(foldedName(singleLine(other)));
    }

    /// Form of a name for comparison.
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
