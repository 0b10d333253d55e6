package dev.offprint.search.similar;

import dev.offprint.search.analysis.Tokenizer;
import dev.offprint.search.index.StoredHit;
import java.util.Arrays;
import java.util.Objects;

/// A few numbers of a paper's text by which near-copies are found: the least hashes of its pairs of words, which
/// two texts have in common as far as they have all pairs in common (Broder, *On the resemblance and containment
/// of documents*, 1997), and a hash of the title.
final class TextSketch {
    static final int PAIRS = 16;
    private static final int GOLDEN = 0x9E3779B9;
    private static final int MIX = 0x85EBCA6B;

    private final int title;
    private final int[] pairs = new int[PAIRS];
    private int count;

    private TextSketch(int title) {
        this.title = title;
    }

    static TextSketch of(StoredHit card) {
        var words = new Tokenizer();
        var sketch = new TextSketch(hash(words.read(card.row().title())));
        sketch.read(words.read(card.row().title()));
        sketch.read(words.read(Objects.requireNonNullElse(card.abstractText(), "")));
        return sketch;
    }

    /// The same whatever the order of the words.
    private static int hash(Tokenizer words) {
        int hash = 0;
        while (words.next()) {
            hash += word(words) * GOLDEN;
        }
        return hash;
    }

    private static int word(Tokenizer words) {
        int hash = 0;
        for (int i = 0; i < words.length(); i++) {
            hash = 31 * hash + words.chars()[i];
        }
        return hash;
    }

    private void read(Tokenizer words) {
        int before = 0;
        while (words.next()) {
            int word = word(words);
            if (before != 0) {
                add((before * GOLDEN + word) * MIX);
            }
            before = word;
        }
    }

    /// Keeps the least ones in order, each once.
    private void add(int hash) {
        int at = Arrays.binarySearch(pairs, 0, count, hash);
        int place = -at - 1;
        if (at >= 0 || place == PAIRS) {
            return;
        }
        count = Math.min(count + 1, PAIRS);
        System.arraycopy(pairs, place, pairs, place + 1, count - place - 1);
        pairs[place] = hash;
    }

    int title() {
        return title;
    }

    /// Ascending.
    int[] pairs() {
        return Arrays.copyOf(pairs, count);
    }
}
