package dev.offprint.store.merge;

import java.util.List;
import java.util.Set;

/// Compares authors by last name, in either order of first and last name.
final class AuthorNames {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private AuthorNames() {}

    /// Whether the first author of either list is in the other one. Requiring both to be first would separate
    /// papers whose page names the team before the people. An empty list matches any list.
    static boolean agree(List<String> authors, List<String> others) {
        return authors.isEmpty()
                || others.isEmpty()
                || contains(authors.getFirst(), others)
                || contains(others.getFirst(), authors);
    }

    private static boolean contains(String author, List<String> authors) {
        return authors.stream().anyMatch(other -> samePerson(author, other));
    }

    /// `Quill, A.`, `Ada Quill` and `Quill Ada` may be one person: the last name of either is a word of the
    /// other.
    static boolean samePerson(String name, String other) {
        return FoldedText.words(other).contains(lastName(name))
                || FoldedText.words(name).contains(lastName(other));
    }

    private static String lastName(String name) {
        int comma = name.indexOf(',');
        var words = FoldedText.words(comma > 0 ? name.substring(0, comma) : name);
        int last = words.size() - 1;
        while (last > 0 && SUFFIXES.contains(words.get(last))) {
            last--;
        }
        return last < 0 ? name : words.get(last);
    }
}
