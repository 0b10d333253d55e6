package dev.offprint.search.similar;

import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.InterestWeight;
import dev.offprint.model.InterestWeight.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// A profile as its reader sees it: what the reader chose, the newest choice first, then what was learnt, the
/// strongest first. Terms that are one interest to a reader are one here and their weights are added, see
/// [InterestTerms]. For one thread.
final class InterestWeights {
    private final TermNumbers numbers;
    private final InterestTerms terms = new InterestTerms();

    private InterestWeights(TermNumbers numbers) {
        this.numbers = numbers;
    }

    static List<InterestWeight> of(PreferenceProfile profile, List<InterestChoice> choices, TermNumbers numbers) {
        return new InterestWeights(numbers).read(profile, choices);
    }

    private List<InterestWeight> read(PreferenceProfile profile, List<InterestChoice> choices) {
        var rest = new ArrayList<>(profile.words());
        var chosen = new ArrayList<InterestWeight>();
        for (var choice : choices.reversed()) {
            chosen.add(chosen(choice, rest));
        }
        var learnt = new LinkedHashMap<Interest, InterestWeight>();
        for (var word : rest) {
            if (word.state() == State.LEARNT) {
                var interest = interest(word.term());
                learnt.merge(
                        interest,
                        new InterestWeight(interest, word.weight(), word.liked(), State.LEARNT),
                        InterestWeights::added);
            }
        }
        learnt.values().stream()
                .sorted(Comparator.comparingDouble((InterestWeight each) -> -each.weight())
                        .thenComparing(each -> each.interest().text()))
                .forEach(chosen::add);
        double strongest =
                chosen.stream().mapToDouble(InterestWeight::weight).max().orElse(0);
        return chosen.stream()
                .map(each -> strongest == 0 ? each : scaled(each, 1 / strongest))
                .toList();
    }

    /// @param rest those of the profile's terms that no choice stands for yet
    private InterestWeight chosen(InterestChoice choice, List<ProfileTerm> rest) {
        var state = choice.pinned() ? State.PINNED : State.MUTED;
        var all = new InterestWeight(choice.interest(), 0, 0, state);
        var pinned = terms.pinned(choice.interest());
        for (var words = rest.iterator(); words.hasNext(); ) {
            var word = words.next();
            boolean stands = choice.pinned() ? pinned.contains(word.term()) : terms.mutes(pinned, word.term());
            if (word.state() == state && stands) {
                all = added(all, new InterestWeight(choice.interest(), word.weight(), word.liked(), state));
                words.remove();
            }
        }
        return all;
    }

    private Interest interest(String term) {
        if (term.startsWith(PaperTerms.AUTHOR)) {
            return new Interest(Interest.Kind.AUTHOR, term.substring(PaperTerms.AUTHOR.length()));
        }
        if (term.startsWith(PaperTerms.ORGANIZATION)) {
            return new Interest(Interest.Kind.ORGANIZATION, term.substring(PaperTerms.ORGANIZATION.length()));
        }
        var only = terms.only(term);
        return new Interest(Interest.Kind.WORD, numbers.spelling(only == null ? term : only));
    }

    private static InterestWeight added(InterestWeight one, InterestWeight other) {
        return new InterestWeight(
                one.interest(), one.weight() + other.weight(), Math.max(one.liked(), other.liked()), one.state());
    }

    private static InterestWeight scaled(InterestWeight each, double by) {
        return new InterestWeight(each.interest(), each.weight() * by, each.liked(), each.state());
    }
}
