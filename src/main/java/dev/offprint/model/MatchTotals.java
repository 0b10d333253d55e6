package dev.offprint.model;

/// How many papers a question finds, exactly, whatever number was asked for.
///
/// @param all     those with all its words
/// @param some    those with at least one of them, which include the others
/// @param leading how many hits, from the first on, have all the words where those come first; 0 for a question put as
/// a sentence, whose hits are in one order
public record MatchTotals(long all, long some, int leading) {
    public static final MatchTotals NONE = new MatchTotals(0, 0, 0);

    /// How many papers the question is about: those with all its words, or where the words are not told apart so, those
    /// with some.
    public long papers() {
        return leading > 0 ? all : some;
    }

    /// These without one of the leading hits.
    public MatchTotals withoutOne() {
        return new MatchTotals(all - 1, some - 1, leading - 1);
    }

    /// Those of a question that asks for all it names.
    public static MatchTotals of(long papers, int hits) {
        return new MatchTotals(papers, papers, hits);
    }
}
