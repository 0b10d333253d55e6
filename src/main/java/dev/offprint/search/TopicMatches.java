package dev.offprint.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which papers saved questions stand for, at one state of the index; the questions are called by their place. Nothing
/// in it changes.
public final class TopicMatches {
    static final TopicMatches NONE = new TopicMatches(-1, List.of(), new BitSet(), new BitSet());

    private final long sequence;
    private final List<BitSet> sets;
    private final BitSet unread;
    private final BitSet dismissed;

    /// @param sets the keys that each question finds, which nobody changes any more
    TopicMatches(long sequence, List<BitSet> sets, BitSet unread, BitSet dismissed) {
        this.sequence = sequence;
        this.sets = List.copyOf(sets);
        this.unread = unread;
        this.dismissed = dismissed;
    }

    /// The store's change sequence that this knows of.
    public long sequence() {
        return sequence;
    }

    /// How many papers a question finds, without dismissed ones, as a list of them would show.
    public int total(int question) {
        var all = (BitSet) sets.get(question).clone();
        all.andNot(dismissed);
        return all.cardinality();
    }

    /// How many of them are neither read nor dismissed.
    public int unread(int question) {
        var all = (BitSet) sets.get(question).clone();
        all.and(unread);
        return all.cardinality();
    }

    /// The papers that are neither read nor dismissed and that any of these questions finds, ascending.
    public long[] unreadKeys(List<Integer> questions) {
        var all = any(questions);
        all.and(unread);
        return all.stream().asLongStream().toArray();
    }

    /// Those of them that a question finds and that are greater than `key`.
    public long[] unreadAfter(int question, long key) {
        return Arrays.stream(unreadKeys(List.of(question)))
                .filter(found -> found > key)
                .toArray();
    }

    /// The greatest key among all unread and dismissed papers, and those found; 0 for none.
    public long highest() {
        int highest = Math.max(unread.length(), dismissed.length());
        for (var set : sets) {
            highest = Math.max(highest, set.length());
        }
        return Math.max(0, highest - 1);
    }

    /// The questions that find a paper, in their order.
    public List<Integer> of(long key) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).get((int) key)) {
                found.add(i);
            }
        }
        return found;
    }

    /// Those of `keys` that any of the questions finds, in their order.
    public long[] among(long[] keys, List<Integer> questions) {
        var any = any(questions);
        return Arrays.stream(keys).filter(key -> any.get((int) key)).toArray();
    }

    /// Those of `keys` that none of the questions finds, in their order.
    public long[] without(long[] keys, List<Integer> questions) {
        var any = any(questions);
        return Arrays.stream(keys).filter(key -> !any.get((int) key)).toArray();
    }

    private BitSet any(List<Integer> questions) {
        var any = new BitSet();
        questions.forEach(question -> any.or(sets.get(question)));
        return any;
    }
}
