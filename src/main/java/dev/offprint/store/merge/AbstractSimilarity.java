package dev.offprint.store.merge;

import java.util.HashSet;
import java.util.Set;

/// Similarity of two abstracts, independent of white space and truncation.
final class AbstractSimilarity {
    /// At or above this similarity two abstracts under one title belong to one paper. Measured over 1,813
    /// papers with abstracts from two sources: all but nine reach 0.25; 99 % of random pairs are below 0.07.
    static final double THRESHOLD = 0.25;

    /// Eight letters: longer than most words, so that a common research field is not enough.
    private static final int SHINGLE_LENGTH = 8;

    private static final int MAX_LETTERS = 2000;

    private AbstractSimilarity() {}

    /// The overlap coefficient of the shingles, from 0 to 1: the share of the smaller set that the other
    /// contains.
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
