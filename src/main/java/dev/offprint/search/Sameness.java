package dev.offprint.search;

import dev.offprint.model.Byline;
import java.util.HashSet;
import java.util.Set;

/// Tells whether two papers are one work: another version, or another source's copy that no id gave away.
///
/// The words of the abstracts decide, compared as sets by Jaccard: what both have of what either has.
final class Sameness {
    /// Two different works hardly ever share so much, whoever wrote them.
    private static final double ABSTRACT = 0.8;
    /// Enough where an author of one is on the other: a later version with much rewritten. At a half, the papers of a
    /// series by the same authors were taken for one.
    private static final double ABSTRACT_OF_SAME_AUTHORS = 0.65;
    /// What a text has to have in common beside the same title: `Reply to a comment` is written every week.
    private static final double BESIDE_TITLE = 0.3;

    private Sameness() {}

    static boolean same(Gist one, Byline by, Gist other, Byline otherBy) {
        boolean title = !one.title().isEmpty() && one.title().equals(other.title());
        if (one.text().isEmpty() || other.text().isEmpty()) {
            return title && authors(by, otherBy);
        }
        double shared = jaccard(one.text(), other.text());
        return shared >= ABSTRACT
                || (title && shared >= BESIDE_TITLE)
                || (shared >= ABSTRACT_OF_SAME_AUTHORS && authors(by, otherBy));
    }

    /// Whether an author of one is an author of the other, as far as bylines say.
    private static boolean authors(Byline one, Byline other) {
        var names = new HashSet<>(one.names());
        names.retainAll(other.names());
        return !names.isEmpty();
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) (one.size() + other.size() - both.size());
    }
}
