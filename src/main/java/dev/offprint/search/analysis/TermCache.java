package dev.offprint.search.analysis;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Terms by word, as bytes for the index: a few thousand words make up nearly all of what is written, so that nearly
/// every
/// word costs one look instead of an analysis. Bounded; a word that finds its place taken takes it over. For one
/// thread.
public final class TermCache {
    private static final int SLOTS = 1 << 16;
    /// Words of so many letters are one number, five bits a letter, and found without a look at the letters; the
    /// others,
    /// longer ones and those with digits, are one in twenty.
    private static final int LONGEST_NUMBER = 12;

    private static final int BITS = 5;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /// Answers a folded word's term, null for a word that is not indexed.
    public interface Dictionary {
        @Nullable
        String term(String word);
    }

    /// A term as the index holds it, and as [TokenOffsets] does.
    record Known(BytesRef bytes, char mark) {}

    private final long[] numbers = new long[SLOTS];
    private final @Nullable Known[] numbered = new @Nullable Known[SLOTS];
    private final char[][] words = new char[SLOTS][];
    private final @Nullable Known[] spelt = new @Nullable Known[SLOTS];
    private final Dictionary dictionary;

    public TermCache(Dictionary dictionary) {
        this.dictionary = dictionary;
        Arrays.fill(words, new char[0]);
    }

    /// The term of the word in the first `length` characters, or null; not to be changed.
    @Nullable
    Known term(char[] word, int length) {
        long number = number(word, length);
        if (number == 0) {
            return spelt(word, length);
        }
        int at = (int) ((number * GOLDEN) >>> 48);
        if (numbers[at] != number) {
            numbers[at] = number;
            numbered[at] = known(word, length);
        }
        return numbered[at];
    }

    /// A number that only this word has; 0 for a word that has none.
    private static long number(char[] word, int length) {
        if (length > LONGEST_NUMBER) {
            return 0;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int letter = word[i] - 'a' + 1;
            if (letter <= 0 || letter > 26) {
                return 0;
            }
            number = number << BITS | letter;
        }
        return number;
    }

    private @Nullable Known spelt(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        int at = (hash ^ hash >>> 16) & SLOTS - 1;
        if (!Arrays.equals(words[at], 0, words[at].length, word, 0, length)) {
            words[at] = Arrays.copyOf(word, length);
            spelt[at] = known(word, length);
        }
        return spelt[at];
    }

    private @Nullable Known known(char[] word, int length) {
        var term = dictionary.term(new String(word, 0, length));
        return term == null ? null : new Known(new BytesRef(term), TokenOffsets.mark(term));
    }
}
