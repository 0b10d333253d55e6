package dev.offprint.search.similar;

import dev.offprint.model.Interest;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenizedWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which terms of a profile an interest stands for. For one thread.
///
/// A word stands for itself and for its pairs with common words (`decoding with`), a phrase for the pairs of its
/// words, a name for itself. What is muted goes further: every phrase with a muted word is muted with it.
final class InterestTerms {
    private final TermNormalizer stems = new TermNormalizer();

    /// What is pinned with an interest.
    List<String> pinned(Interest interest) {
        return switch (interest.kind()) {
            case AUTHOR -> List.of(PaperTerms.AUTHOR + interest.text());
            case ORGANIZATION -> List.of(PaperTerms.ORGANIZATION + interest.text());
            case WORD -> words(interest.text());
        };
    }

    /// Whether a term is muted with an interest.
    ///
    /// @param terms what is pinned with it
    boolean mutes(List<String> terms, String term) {
        if (terms.contains(term)) {
            return true;
        }
        boolean word = terms.size() == 1 && !PaperTerms.name(terms.getFirst()) && !PaperTerms.pair(terms.getFirst());
        return word && PaperTerms.pair(term) && !PaperTerms.name(term) && says(term, terms.getFirst());
    }

    private boolean says(String pair, String stem) {
        int blank = pair.indexOf(' ');
        return stem.equals(stems.of(pair.substring(0, blank))) || stem.equals(stems.of(pair.substring(blank + 1)));
    }

    /// The one word of a pair that is none of the common ones, without its ending; null where both are or the term
    /// is no pair.
    @Nullable
    String only(String term) {
        if (PaperTerms.name(term) || !PaperTerms.pair(term)) {
            return null;
        }
        int blank = term.indexOf(' ');
        var before = PaperTerms.told(stems, term.substring(0, blank));
        var after = PaperTerms.told(stems, term.substring(blank + 1));
        return before == null ? after : after == null ? before : null;
    }

    /// A word without its ending, more words as their pairs.
    private List<String> words(String text) {
        var pieces = TokenizedWord.of(text, stems::of);
        if (pieces.size() == 1) {
            var term = pieces.getFirst().term();
            return term == null ? List.of() : List.of(term);
        }
        var pairs = new ArrayList<String>();
        for (int i = 1; i < pieces.size(); i++) {
            pairs.add(pieces.get(i - 1).word() + " " + pieces.get(i).word());
        }
        return pairs;
    }
}
