package dev.offprint.store.merge;

import java.util.HashSet;
import java.util.Set;

/// How much two abstracts have in common, whatever happened to spaces and whichever was cut short.
final class AbstractSimilarity {
    /// From here on two abstracts under one title are of one paper. Measured over 1,813 papers whose abstract two
    /// sources give: 0.25 is
    /// reached by all but nine; of random pairs 99 % stay below 0.07.
    static final double THRESHOLD = 0.25;

    /// Eight letters make a piece: longer than most words, so that sharing a field is not enough.
    private static final int SHINGLE_LENGTH = 8;

    private static final int MAX_LETTERS = 2000;

    private AbstractSimilarity() {}

    /// The share of the shorter one's pieces that the other one has too, from 0 to 1.
    static double of(String text, String other) {
        var shingles = shingles(text);
        var others = shingles(other);
        int fewer = Math.min(shingles.size(), others.size());
        if (fewer == 0) {
            return FoldedText.letters(text).equals(FoldedText.letters(other)) ? 1 : 0;
        }
        shingles.retainAll(others);
        return (double) shingles.size() / fewer;
    }

    private static Set<String> shingles(String text) {
        var letters = FoldedText.letters(text);
        var shingles = new HashSet<String>();
        for (int end = SHINGLE_LENGTH; end <= Math.min(letters.length(), MAX_LETTERS); end++) {
            shingles.add(letters.substring(end - SHINGLE_LENGTH, end));
        }
        return shingles;
    }
}
