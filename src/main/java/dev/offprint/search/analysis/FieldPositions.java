package dev.offprint.search.analysis;

/// Where the parts of a paper stand in the one field that free words search, counted in words. The parts keep to their
/// places, so that
/// `abstract:` is a matter of position and needs no second index of all abstracts, and a phrase never runs from one
/// part into the next.
public final class FieldPositions {
    /// Where the abstract begins; of a longer title the rest is not searched.
    public static final int ABSTRACT = 128;
    /// Where keywords, tags and the note begin.
    public static final int EXTRAS = 1 << 15;
    /// What parts one keyword, tag or author from the next: more than any phrase spans.
    static final int GAP = 16;
    /// A word of the title counts as often, which is how it weighs more: BM25F with one field's speed.
    public static final int TITLE_WEIGHT = 4;
    /// And a word of a keyword.
    public static final int KEYWORD_WEIGHT = 2;

    private FieldPositions() {}
}
