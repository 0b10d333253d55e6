package dev.offprint.search;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Terms by word, as bytes for the index: a few thousand words make up nearly all of what is written, so that nearly
/// every word costs one
/// look instead of an analysis. Bounded; a word that finds its place taken takes it over. For one thread.
final class TermCache {
    private static final int SLOTS = 1 << 15;

    /// Answers a folded word's term, null for a word that is not indexed.
    interface Dictionary {
        @Nullable
        String term(String word);
    }

    /// A term as the index holds it, and as [Trail] does.
    record Known(BytesRef bytes, char mark) {}

    private static final class Slot {
        final char[] word;
        final @Nullable Known term;
        final int hash;

        Slot(char[] word, @Nullable Known term, int hash) {
            this.word = word;
            this.term = term;
            this.hash = hash;
        }
    }

    private final @Nullable Slot[] slots = new @Nullable Slot[SLOTS];
    private final Dictionary dictionary;

    TermCache(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// The term of the word in the first `length` characters, or null; not to be changed.
    @Nullable
    Known term(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        int at = (hash ^ hash >>> 15) & SLOTS - 1;
        var slot = slots[at];
        if (slot != null && slot.hash == hash && Arrays.equals(slot.word, 0, slot.word.length, word, 0, length)) {
            return slot.term;
        }
        var term = dictionary.term(new String(word, 0, length));
        var known = term == null ? null : new Known(new BytesRef(term), Trail.mark(term));
        slots[at] = new Slot(Arrays.copyOf(word, length), known, hash);
        return known;
    }
}
