package dev.offprint.search.analysis;

import java.util.LinkedHashSet;
import java.util.Set;

/// The terms of words that begin in some way, where the term itself does not: `learning` is `learn` in the index, and
/// begins with `learni`.
public final class PrefixTerms {
    private static final String[] ENDINGS = {
        "s", "es", "ies", "ied", "ed", "ing", "ly", "ally", "ation", "ations", "ion", "ions", "e", "y"
    };

    private PrefixTerms() {}

    /// Terms of the words that this beginning and an ending of grammar may make up.
    public static Set<String> terms(String beginning, TermNormalizer terms) {
        var found = new LinkedHashSet<String>();
        add(found, beginning, terms);
        for (var ending : ENDINGS) {
            for (int taken = 1; taken < ending.length() + 1 && taken < beginning.length(); taken++) {
                var stem = beginning.substring(0, beginning.length() - taken);
                if (stem.length() >= 2 && ending.startsWith(beginning.substring(stem.length()))) {
                    add(found, stem + ending, terms);
                }
            }
        }
        return found;
    }

    private static void add(Set<String> found, String word, TermNormalizer terms) {
        var term = terms.of(word);
        if (term != null) {
            found.add(term);
        }
    }
}
