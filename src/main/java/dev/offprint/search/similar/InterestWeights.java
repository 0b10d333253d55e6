package dev.offprint.search.similar;

import dev.offprint.model.Interest;
import dev.offprint.model.InterestWeight;
import java.util.List;

/// Tells a profile as its reader may see it: terms as they are written, weights beside the strongest one.
final class InterestWeights {
    private InterestWeights() {}

    static List<InterestWeight> of(PreferenceProfile profile, TermNumbers numbers) {
        double strongest = profile.words().stream()
                .mapToDouble(PreferenceProfile.Leaning::weight)
                .max()
                .orElse(1);
        return profile.words().stream()
                .map(word -> new InterestWeight(
                        interest(word.term(), numbers), word.weight() / strongest, word.liked(), word.state()))
                .toList();
    }

    private static Interest interest(String term, TermNumbers numbers) {
        if (term.startsWith(PaperTerms.AUTHOR)) {
            return new Interest(Interest.Kind.AUTHOR, term.substring(PaperTerms.AUTHOR.length()));
        }
        if (term.startsWith(PaperTerms.ORGANIZATION)) {
            return new Interest(Interest.Kind.ORGANIZATION, term.substring(PaperTerms.ORGANIZATION.length()));
        }
        return new Interest(Interest.Kind.WORD, numbers.spelling(term));
    }
}
