package dev.offprint.search.analysis;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Cuts texts into terms with their positions, part after part, and keeps them until [BufferedTokenStream] hands them
/// to the index:
/// a paper is cut once,
/// whatever number of fields its words go into. For one thread; [#clear] starts over.
public final class TokenBuffer {
    private final Tokenizer words = new Tokenizer();
    private final TermCache cache;
    private final boolean initials;

    private BytesRef[] terms = new BytesRef[512];
    private int[] positions = new int[512];
    private int count;
    private int position = -1;
    private int copies = 1;

    private final char[] pair = new char[2 * LetterFolder.MOST];
    private int before;
    private int beforeStart;
    private boolean beforeCommon;

    /// @param initials whether a word's first letter stands beside it, so that `G. Hinton` finds Geoffrey Hinton
    public TokenBuffer(TermCache cache, boolean initials) {
        this.cache = cache;
        this.initials = initials;
    }

    public void clear() {
        count = 0;
        position = -1;
    }

    public int count() {
        return count;
    }

    public BytesRef term(int i) {
        return terms[i];
    }

    public int position(int i) {
        return positions[i];
    }

    /// Cuts another part of which each word counts several times.
    public void read(String text, int from, int times) {
        copies = times;
        read(text, from);
        copies = 1;
    }

    /// Cuts another part, which begins at a position, or [FieldPositions#GAP] behind what was cut before, whichever is
    /// later.
    public void read(String text, int from) {
        read(text, from, Integer.MAX_VALUE, null, null);
    }

    /// @param until words from this position on are left out
    /// @param trail takes down where the words are; null if nobody wants to know
    /// @param pairs takes down which words are neighbours; null likewise
    public void read(String text, int from, int until, @Nullable TokenOffsets trail, @Nullable WordPairStream pairs) {
        words.read(text);
        position = Math.max(count == 0 ? -1 : position + FieldPositions.GAP, from - 1);
        before = 0;
        if (pairs != null) {
            pairs.part();
        }
        while (position + 1 < until && words.next()) {
            position++;
            word(trail, pairs);
        }
    }

    /// Takes over what another cut, up to a position, each word so many times.
    public void copy(TokenBuffer other, int until, int copies) {
        for (int i = 0; i < other.count && other.positions[i] < until; i++) {
            position = other.positions[i];
            for (int copy = 0; copy < copies; copy++) {
                add(other.terms[i]);
            }
        }
    }

    private void word(@Nullable TokenOffsets trail, @Nullable WordPairStream pairs) {
        int length = words.length();
        var known = cache.term(words.chars(), length);
        if (pairs != null) {
            pairs.word(words.chars(), length, known == null);
        }
        if (joins(known == null)) {
            System.arraycopy(words.chars(), 0, pair, before, length);
            take(cache.term(pair, before + length), beforeStart, trail);
        }
        take(known, words.start(), trail);
        if (initials && length > 1) {
            take(cache.term(words.chars(), 1), words.start(), trail);
        }
        System.arraycopy(words.chars(), 0, pair, 0, length);
        before = length;
        beforeStart = words.start();
        beforeCommon = known == null;
    }

    private void take(TermCache.@Nullable Known known, int start, @Nullable TokenOffsets trail) {
        if (known == null) {
            return;
        }
        for (int copy = 0; copy < copies; copy++) {
            add(known.bytes());
        }
        if (trail != null) {
            trail.add(known.mark(), start);
        }
    }

    private void add(BytesRef term) {
        if (count == terms.length) {
            terms = Arrays.copyOf(terms, 2 * count);
            positions = Arrays.copyOf(positions, 2 * count);
        }
        terms[count] = term;
        positions[count++] = position;
    }

    /// Whether this word and the one before it are also one word: `pre-training` is `pretraining`, `SE(3)` is `SE3`.
    private boolean joins(boolean common) {
        if (words.glue() == Tokenizer.Glue.NONE || before == 0 || (common && beforeCommon)) {
            return false;
        }
        return words.glue() == Tokenizer.Glue.HYPHEN || digits(words.chars(), words.length()) || digits(pair, before);
    }

    private static boolean digits(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            if (LetterFolder.digit(chars[i])) {
                return true;
            }
        }
        return false;
    }
}
