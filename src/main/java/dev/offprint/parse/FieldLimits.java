package dev.offprint.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Upper bounds on the fields of a paper, in UTF-16 units, so that one hostile entry cannot slow down a list or make
/// the
/// index refuse a document. The longest real values in 109,458 papers are a title of 240, an abstract of 4,031, an
/// author
/// of 512 characters, and 3,303 authors.
final class FieldLimits {
    private static final int TITLE = 2_000;
    private static final int TEXT = 200_000;
    private static final int NAME = 2_000;
    private static final int IDENTIFIER = 500;
    private static final int AUTHORS = 10_000;
    private static final int LABELS = 500;

    private FieldLimits() {}

    static @Nullable String title(@Nullable String text) {
        return cut(text, TITLE);
    }

    /// Abstract, summary, comment, journal reference.
    static @Nullable String text(@Nullable String text) {
        return cut(text, TEXT);
    }

    /// Author, organisation, keyword, category.
    static @Nullable String name(@Nullable String text) {
        return cut(text, NAME);
    }

    /// An identifier is dropped when it is too long: a part of one identifies something else.
    static @Nullable String identifier(@Nullable String text) {
        return text == null || text.length() > IDENTIFIER ? null : text;
    }

    static List<String> authors(List<String> names) {
        return first(names, AUTHORS);
    }

    /// Keywords or categories.
    static List<String> labels(List<String> names) {
        return first(names, LABELS);
    }

    private static List<String> first(List<String> all, int most) {
        return all.size() <= most ? all : all.subList(0, most);
    }

    /// The text, or its beginning with an ellipsis, never half a surrogate pair.
    private static @Nullable String cut(@Nullable String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '…';
    }
}
