package dev.offprint.search.syntax;

import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody is in the middle of typing: the end of a query, and all before it, which stays.
public sealed interface PartialQuery {
    Pattern VALUE = Pattern.compile("(?s)(.*?(?:^|[\\s(\\-]))([A-Za-z]+):(?:\"([^\"]*)|([^\\s\"]*))");
    Pattern WORD = Pattern.compile("(?s)(.*?)([^\\s\"():]*)");
    Pattern WHITE_SPACE = Pattern.compile("\\s+");
    /// How many words before the last make up a phrase with it.
    int BEFORE = 2;

    /// A field's value.
    record Value(String head, QueryField name, String value) implements PartialQuery {}

    /// A word.
    ///
    /// @param before the plain words right before it
    record Word(String head, List<String> before, String last) implements PartialQuery {}

    static PartialQuery read(String query) {
        var value = VALUE.matcher(query);
        if (value.matches()) {
            var name = QueryField.read(value.group(2));
            if (name != null) {
                return new Value(value.group(1), name, value.group(3) != null ? value.group(3) : value.group(4));
            }
        }
        var word = WORD.matcher(query);
        var head = word.matches() ? word.group(1) : query;
        return new Word(head, before(head), head.equals(query) ? "" : word.group(2));
    }

    private static List<String> before(String head) {
        var words = new ArrayDeque<String>();
        var parts = WHITE_SPACE.split(head, 0);
        for (int i = parts.length - 1; i >= 0 && words.size() < BEFORE; i--) {
            var word = plain(parts[i]);
            if (word == null) {
                break;
            }
            words.addFirst(word);
        }
        return List.copyOf(words);
    }

    private static @Nullable String plain(String part) {
        boolean word = !part.isEmpty()
                && part.chars().allMatch(Character::isLetterOrDigit)
                && !part.equals("AND")
                && !part.equals("OR")
                && !part.equals("NOT");
        return word ? part : null;
    }
}
