package dev.offprint.search.similar;

import dev.offprint.model.InterestChoice;
import dev.offprint.model.InterestWeight.State;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;

/// Puts into a profile what the reader decided about it: a pinned interest counts at least as much as the
/// strongest term that was learnt, a muted one not at all. What is pinned counts though a part of it is muted.
final class InterestOverrides {
    private InterestOverrides() {}

    /// @param learnt the strongest first
    static List<ProfileTerm> with(List<ProfileTerm> learnt, List<InterestChoice> choices, TermRarity rarity)
            throws IOException {
        if (choices.isEmpty()) {
            return learnt;
        }
        var terms = new InterestTerms();
        var words = new LinkedHashMap<String, ProfileTerm>();
        float strongest = learnt.isEmpty() ? 1 : learnt.getFirst().weight();
        for (var choice : choices) {
            var pinned = choice.pinned() ? terms.pinned(choice.interest()) : List.<String>of();
            for (var term : pinned) {
                if (rarity.papers(term) > 0) {
                    words.put(term, new ProfileTerm(term, strongest / pinned.size(), 0, State.PINNED));
                }
            }
        }
        for (var word : learnt) {
            words.merge(
                    word.term(),
                    word,
                    (pinned, _) -> new ProfileTerm(
                            word.term(), Math.max(pinned.weight(), word.weight()), word.liked(), State.PINNED));
        }
        for (var choice : choices) {
            if (!choice.pinned()) {
                var of = terms.pinned(choice.interest());
                words.replaceAll((term, word) ->
                        word.state() == State.LEARNT && terms.mutes(of, term) ? word.withState(State.MUTED) : word);
            }
        }
        return List.copyOf(words.values());
    }
}
