package dev.offprint.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Readers made by rule of papers that carry labels which are not in what is searched: each cares for three labels, has
/// starred some papers of the earlier half of the library that carry one, and dismissed others that carry none. What
/// they ought to be recommended are the papers of the later half that carry one.
final class SimulatedReaders {
    /// How many of the papers that a reader dismissed carry one of three labels that this reader cares for least.
    private static final int DISLIKED = 30;

    private static final int INTERESTS = 3;
    private static final int FEWEST_WANTED = 5;
    private static final long SEED = 42;

    /// @param starred   places in the library, as the others
    /// @param wanted    in the later half
    record Reader(List<Integer> starred, List<Integer> dismissed, BitSet wanted) {}

    private final List<Set<String>> labels;
    private final List<String> usable = new ArrayList<>();
    private final Random random = new Random(SEED);

    /// @param labels of each paper of the library, oldest first
    /// @param least  papers that a label is on at least; `most` likewise
    SimulatedReaders(List<Set<String>> labels, int least, int most) {
        this.labels = labels;
        var counts = new TreeMap<String, Integer>();
        labels.forEach(of -> of.forEach(label -> counts.merge(label, 1, Integer::sum)));
        counts.forEach((label, count) -> {
            if (count >= least && count <= most) {
                usable.add(label);
            }
        });
    }

    List<Reader> make(int count, int stars, int dismissals) {
        var readers = new ArrayList<Reader>();
        while (readers.size() < count) {
            var interests = draw(Set.of());
            var reader = reader(interests, draw(interests), stars, dismissals);
            if (reader.starred.size() == stars && reader.wanted.cardinality() >= FEWEST_WANTED) {
                readers.add(reader);
            }
        }
        return readers;
    }

    private Set<String> draw(Set<String> others) {
        var drawn = new HashSet<String>();
        while (drawn.size() < INTERESTS) {
            var label = usable.get(random.nextInt(usable.size()));
            if (!others.contains(label)) {
                drawn.add(label);
            }
        }
        return drawn;
    }

    private Reader reader(Set<String> interests, Set<String> dislikes, int stars, int dismissals) {
        var starred = new ArrayList<Integer>();
        var disliked = new ArrayList<Integer>();
        var indifferent = new ArrayList<Integer>();
        var wanted = new BitSet();
        for (int paper = 0; paper < labels.size(); paper++) {
            boolean dislike = !Collections.disjoint(labels.get(paper), dislikes);
            boolean like = !dislike && !Collections.disjoint(labels.get(paper), interests);
            if (like && paper >= labels.size() / 2) {
                wanted.set(paper);
            } else if (paper < labels.size() / 2) {
                (like ? starred : dislike ? disliked : indifferent).add(paper);
            }
        }
        var dismissed = new ArrayList<>(some(disliked, Math.min(DISLIKED, dismissals)));
        dismissed.addAll(some(indifferent, dismissals - dismissed.size()));
        return new Reader(some(starred, stars), dismissed, wanted);
    }

    private List<Integer> some(List<Integer> papers, int count) {
        Collections.shuffle(papers, random);
        return List.copyOf(papers.subList(0, Math.min(count, papers.size())));
    }
}
