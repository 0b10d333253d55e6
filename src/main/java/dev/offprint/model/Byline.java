package dev.offprint.model;

import java.util.List;

/// The authors as a list shows them: at most the first two and the last, and the total number.
public record Byline(List<String> names, int total) {
    /// Three names keep rows small even for papers with 3,303 authors.
    public static final int MAX_NAMES = 3;

    public Byline {
        names = List.copyOf(names);
        if (names.size() > MAX_NAMES || total < names.size()) {
            throw new IllegalArgumentException("a byline of " + names.size() + " names of " + total);
        }
    }

    public static Byline of(List<String> authors) {
        int total = authors.size();
        var names = total <= MAX_NAMES ? authors : List.of(authors.get(0), authors.get(1), authors.get(total - 1));
        return new Byline(names, total);
    }

    /// `Ada One, Bo Two, … Zoe Last`; an ellipsis stands for the omitted names.
    public String text() {
        if (total <= names.size()) {
            return String.join(", ", names);
        }
        return names.get(0) + ", " + names.get(1) + ", … " + names.get(2);
    }
}
