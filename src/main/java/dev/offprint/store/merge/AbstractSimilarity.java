package dev.offprint.store.merge;

import java.util.HashSet;
import java.util.Set;

/// How much two abstracts have in common, whatever happened to spaces and whichever was cut short.
final class AbstractSimilarity {
    /// From here on two abstracts under one title are of one paper. Measured over 1,813 papers whose abstract two
    /// sources give: 0.25 is
    /// reached by all but nine; of random pairs 99 % stay below 0.07.
    static final double ENOUGH = 0.25;

    /// Eight letters make a piece: longer than most words, so that sharing a field is not enough.
    private static final int PIECE = 8;

    private static final int LETTERS = 2000;

    private AbstractSimilarity() {}

    /// The share of the shorter one's pieces that the other one has too, from 0 to 1.
    static double of(String text, String other) {
        var pieces = pieces(text);
        var others = pieces(other);
        int fewer = Math.min(pieces.size(), others.size());
        if (fewer == 0) {
            return FoldedText.letters(text).equals(FoldedText.letters(other)) ? 1 : 0;
        }
        pieces.retainAll(others);
        return (double) pieces.size() / fewer;
    }

    private static Set<String> pieces(String text) {
        var letters = FoldedText.letters(text);
        var pieces = new HashSet<String>();
        for (int end = PIECE; end <= Math.min(letters.length(), LETTERS); end++) {
            pieces.add(letters.substring(end - PIECE, end));
        }
        return pieces;
    }
}
