package dev.offprint.ui;

import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.InterestWeight;
import dev.offprint.model.InterestWeight.State;
import dev.offprint.model.PaperRow;
import dev.offprint.model.RecommendationReason;
import java.util.ArrayList;
import java.util.List;

/// Interests of an invented reader, each of which can be pinned, muted and let go.
final class SampleInterests {
    private final List<InterestWeight> all = new ArrayList<>(List.of(
            new InterestWeight(new Interest(Interest.Kind.WORD, "sparse attention"), 1, 7, State.PINNED),
            new InterestWeight(new Interest(Interest.Kind.WORD, "budget"), 0.4, 5, State.LEARNT),
            new InterestWeight(new Interest(Interest.Kind.AUTHOR, "Ada Brook"), 0.3, 2, State.LEARNT),
            new InterestWeight(new Interest(Interest.Kind.ORGANIZATION, "Lake Institute"), 0.1, 2, State.MUTED)));

    /// Whatever is starred speaks for everything else.
    static RecommendationReason reason(List<PaperRow> starred) {
        return starred.isEmpty()
                ? RecommendationReason.NONE
                : new RecommendationReason(
                        List.of(
                                new RecommendationReason.Phrase("budget", 0.4),
                                new RecommendationReason.Phrase("sparse", 0.2),
                                new RecommendationReason.Phrase("attention", 0.1)),
                        starred);
    }

    synchronized List<InterestWeight> all() {
        return List.copyOf(all);
    }

    synchronized void choose(InterestChoice choice) {
        var state = choice.pinned() ? State.PINNED : State.MUTED;
        if (!turn(choice.interest(), state)) {
            all.addFirst(new InterestWeight(choice.interest(), 1, 0, state));
        }
    }

    synchronized boolean turn(Interest interest, State state) {
        boolean known = all.stream().anyMatch(each -> each.interest().equals(interest));
        all.replaceAll(each -> each.interest().equals(interest)
                ? new InterestWeight(interest, each.weight(), each.liked(), state)
                : each);
        return known;
    }
}
