package dev.offprint.search.similar;

import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.InterestWeight.State;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenizedWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/// Puts into a taste what the reader decided about it: a pinned interest counts at least as much as the strongest that
/// was learnt, a muted one not at all.
final class InterestOverrides {
    private InterestOverrides() {}

    /// @param learnt the strongest first
    static List<PreferenceProfile.Leaning> with(
            List<PreferenceProfile.Leaning> learnt, List<InterestChoice> choices, IndexSearcher searcher)
            throws IOException {
        var words = new LinkedHashMap<String, PreferenceProfile.Leaning>();
        float strongest = learnt.isEmpty() ? 1 : learnt.getFirst().weight();
        for (var choice : choices) {
            for (var term : terms(choice.interest())) {
                if (choice.pinned() && new TermRarity(searcher).papers(term) > 0) {
                    words.put(term, new PreferenceProfile.Leaning(term, strongest, 0, State.PINNED));
                }
            }
        }
        for (var word : learnt) {
            var pinned = words.get(word.term());
            words.put(
                    word.term(),
                    pinned == null
                            ? word
                            : new PreferenceProfile.Leaning(word.term(), strongest, word.liked(), State.PINNED));
        }
        for (var choice : choices) {
            for (var term : choice.pinned() ? List.<String>of() : terms(choice.interest())) {
                words.computeIfPresent(
                        term,
                        (_, word) -> new PreferenceProfile.Leaning(term, word.weight(), word.liked(), State.MUTED));
            }
        }
        return List.copyOf(words.values());
    }

    /// A word as a stem, more words as their pairs, a name as it is.
    private static List<String> terms(Interest interest) {
        return switch (interest.kind()) {
            case AUTHOR -> List.of(PaperTerms.AUTHOR + interest.text());
            case ORGANIZATION -> List.of(PaperTerms.ORGANIZATION + interest.text());
            case WORD -> words(interest.text());
        };
    }

    private static List<String> words(String text) {
        var terms = new TermNormalizer();
        var pieces = TokenizedWord.of(text, terms::of);
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
