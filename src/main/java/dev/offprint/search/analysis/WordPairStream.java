package dev.offprint.search.analysis;

import dev.offprint.search.index.IndexFields;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.BytesRef;

/// Collects the pairs of neighbouring words of a paper and hands them to Lucene as the contents of a field. Words stand
/// as they are written, endings and common words included (`chain of`, `of thought`); two common words make no pair.
///
/// A pair is indexed as three bytes of a hash: a library of 100,000 papers has millions of pairs, most of them in one
/// paper, and the words themselves would take several times the space. For one thread; [#clear] starts over.
public final class WordPairStream extends TokenStream {
    private static final int BYTES = 3;
    private static final int GOLDEN = 0x9E3779B9;
    private static final int MIX = 0x85EBCA6B;

    private final BytesTermAttribute term;
    private final PositionIncrementAttribute increment;
    private final BytesRef bytes = new BytesRef(BYTES);
    private int[] hashes = new int[512];
    private int count;
    private int next;

    private int before;
    private boolean beforeCommon = true;

    public WordPairStream() {
        super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
        term = addAttribute(BytesTermAttribute.class);
        increment = addAttribute(PositionIncrementAttribute.class);
    }

    public void clear() {
        count = 0;
        part();
    }

    /// Starts another text, whose first word makes no pair with the last word of the text before.
    void part() {
        before = 0;
        beforeCommon = true;
    }

    /// Takes the next word, which makes a pair with the word before it.
    ///
    /// @param chars  folded, as [Tokenizer] gives it, of which the first `length` count
    /// @param common whether it is one of the commonest words, see [TermNormalizer#common]
    void word(char[] chars, int length, boolean common) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + chars[i]; // as String#hashCode
        }
        if (before != 0 && !(common && beforeCommon)) {
            add(mixed(before, hash));
        }
        before = hash;
        beforeCommon = common;
    }

    private void add(int hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
    }

    private static int mixed(int first, int second) {
        int hash = (first * GOLDEN + second) * MIX;
        return hash ^ hash >>> 15;
    }

    /// What stands for a pair of words in the index.
    public static Term term(String first, String second) {
        var bytes = new BytesRef(BYTES);
        write(mixed(first.hashCode(), second.hashCode()), bytes);
        return new Term(IndexFields.PAIR, bytes);
    }

    private static void write(int hash, BytesRef to) {
        to.bytes[0] = (byte) (hash >> 16);
        to.bytes[1] = (byte) (hash >> 8);
        to.bytes[2] = (byte) hash;
        to.length = BYTES;
    }

    @Override
    public void reset() {
        next = 0;
        increment.setPositionIncrement(1);
    }

    @Override
    public boolean incrementToken() {
        if (next == count) {
            return false;
        }
        write(hashes[next++], bytes);
        term.setBytesRef(bytes);
        return true;
    }
}
