package dev.offprint.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The terms of one field of one paper on their way into the index. Filled anew for each paper; for one thread.
final class Tokens extends TokenStream {
    /// A stretch of text with its place.
    ///
    /// @param from   the position of its first word; later where the words before it reach further, with [Zones#GAP] between
    /// @param until  words from this position on are left out
    /// @param copies how often each word counts
    record Part(String text, int from, int until, int copies) {
        static Part of(String text) {
            return new Part(text, 0, Integer.MAX_VALUE, 1);
        }
    }

    private static final int MOST_AT_ONE_PLACE = 8;

    private final BytesTermAttribute term;
    private final PositionIncrementAttribute increment;
    private final Words words = new Words();
    private final TermCache cache;
    private final boolean initials;

    private List<Part> parts = List.of();
    private int part;
    private int position;
    private int emitted;

    private final BytesRef[] waiting = new BytesRef[MOST_AT_ONE_PLACE];
    private int waitingFrom;
    private int waitingTo;

    private final char[] pair = new char[2 * Letters.MOST];
    private int before;
    private boolean beforeCommon;

    /// @param initials whether a word's first letter stands beside it, so that `G. Hinton` finds Geoffrey Hinton
    Tokens(TermCache.Dictionary dictionary, boolean initials) {
        super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
        this.cache = new TermCache(dictionary);
        this.initials = initials;
        term = addAttribute(BytesTermAttribute.class);
        increment = addAttribute(PositionIncrementAttribute.class);
    }

    Tokens over(List<Part> value) {
        parts = value;
        return this;
    }

    @Override
    public void reset() {
        part = -1;
        position = -1;
        emitted = -1;
        waitingFrom = 0;
        waitingTo = 0;
        words.read("");
    }

    @Override
    public boolean incrementToken() {
        while (waitingFrom == waitingTo) {
            if (!gather()) {
                return false;
            }
        }
        term.setBytesRef(waiting[waitingFrom++]);
        increment.setPositionIncrement(position - emitted);
        emitted = position;
        return true;
    }

    /// Goes to the next word and queues the terms that stand at its place; false at the end.
    private boolean gather() {
        waitingFrom = 0;
        waitingTo = 0;
        while (!words.next()) {
            if (++part >= parts.size()) {
                return false;
            }
            words.read(parts.get(part).text());
            position = Math.max(part == 0 ? -1 : position + Zones.GAP, parts.get(part).from() - 1);
            before = 0;
        }
        var from = parts.get(part);
        if (++position >= from.until()) {
            position--;
            return true;
        }
        queue(from.copies());
        return true;
    }

    private void queue(int copies) {
        int length = words.length();
        var found = cache.term(words.chars(), length);
        for (int i = 0; found != null && i < copies; i++) {
            wait(found);
        }
        if (initials && length > 1 && found != null) {
            wait(cache.term(words.chars(), 1));
        }
        if (joins(found == null)) {
            System.arraycopy(words.chars(), 0, pair, before, length);
            wait(cache.term(pair, before + length));
        }
        System.arraycopy(words.chars(), 0, pair, 0, length);
        before = length;
        beforeCommon = found == null;
    }

    private void wait(@Nullable BytesRef found) {
        if (found != null && waitingTo < waiting.length) {
            waiting[waitingTo++] = found;
        }
    }

    /// Whether this word and the one before it are also one word: `pre-training` is `pretraining`, `SE(3)` is `SE3`.
    private boolean joins(boolean common) {
        if (words.glue() == Words.Glue.NONE || before == 0 || (common && beforeCommon)) {
            return false;
        }
        return words.glue() == Words.Glue.HYPHEN || digits(words.chars(), words.length()) || digits(pair, before);
    }

    private static boolean digits(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            if (Letters.digit(chars[i])) {
                return true;
            }
        }
        return false;
    }
}
