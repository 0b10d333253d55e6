package dev.offprint.search;

import dev.offprint.model.Lit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds in a text what a question looks for, by cutting it as the index did. Nothing about the places is kept in the index: fifty abstracts
/// are cut anew in less time than Lucene takes to look up where in them the words are.
///
/// For one question and one thread. A word is analysed once; most are passed over by their first two letters, which no ending and no spelling
/// changes.
final class Lighter {
    private static final int LETTERS = 64;

    private final List<Lamps.Lamp> lamps;
    /// For each lamp the bits of its words in their order; 0 is any word.
    private final long[][] slots;

    private final Terms terms = new Terms();
    private final Words words = new Words();
    private final Words pair = new Words();
    private final Map<String, Long> bits = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private final long[] beginnings = new long[LETTERS];

    private int count;

    private final Places seen = new Places();
    private final Places lit = new Places();

    Lighter(Lamps lamps) {
        this.lamps = lamps.list();
        this.slots = new long[this.lamps.size()][];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = switch (this.lamps.get(i)) {
                case Lamps.Sequence(var _, var _, var sequence) -> sequence.stream().mapToLong(this::bit).toArray();
                case Lamps.Beginning(var _, var _, var beginning, var forms) -> {
                    begins(beginning);
                    forms.forEach(this::begins);
                    yield new long[] {fresh()};
                }
                case Lamps.Near(var _, var _, var term, var _) -> {
                    begins(term.substring(0, 1));
                    yield new long[] {fresh()};
                }
            };
        }
    }

    private long bit(String term) {
        if (term.isEmpty()) {
            return 0;
        }
        begins(term);
        var bit = bits.get(term);
        if (bit == null) {
            bit = fresh();
            bits.put(term, bit);
        }
        return bit;
    }

    /// A bit of its own as long as there are some; later ones share the last, and light a little too much.
    private long fresh() {
        return 1L << Math.min(count++, Long.SIZE - 1);
    }

    private void begins(String term) {
        long second = term.length() == 1 ? -1 : 1L << term.charAt(1) % LETTERS;
        beginnings[term.charAt(0) % LETTERS] |= second;
    }

    /// The text with everything lit.
    Lit title(String text) {
        return new Lit(text, find(text, true).spans(0, text.length(), 0));
    }

    /// The text with everything lit.
    Lit abstractText(String text) {
        return new Lit(text, find(text, false).spans(0, text.length(), 0));
    }

    /// The passage of an abstract in which most of the question stands.
    Lit snippet(String text) {
        return Snippet.of(text, find(text, false));
    }

    /// The places to be lit, in order; each says which lamps, a bit for each.
    private Places find(String text, boolean title) {
        scan(text);
        lit.clear();
        for (int i = 0; i < seen.count(); i++) {
            for (int lamp = 0; lamp < slots.length; lamp++) {
                int last = (title ? lamps.get(lamp).title() : lamps.get(lamp).abstractText()) ? matched(i, slots[lamp]) : -1;
                if (last >= 0) {
                    lit.add(0, seen.start(i), seen.end(last), 1L << lamp);
                }
            }
        }
        return lit;
    }

    /// The place of the last word when the lamp's words stand here one after another, else -1.
    private int matched(int from, long[] slots) {
        if ((seen.what(from) & slots[0]) == 0) {
            return -1;
        }
        int last = from;
        for (int slot = 1; slot < slots.length; slot++) {
            int at = slots[slot] == 0 ? last : seen.at(seen.position(from) + slot, slots[slot], last + 1);
            if (at < 0) {
                return -1;
            }
            last = at;
        }
        return last;
    }

    private void scan(String text) {
        seen.clear();
        words.read(text);
        int position = 0;
        int start = 0;
        int end = 0;
        while (words.next()) {
            if (words.glue() != Words.Glue.NONE && may(lower(text, start), end - start > 1 ? lower(text, start + 1) : words.chars()[0])) {
                both(text, start, end, position);
            }
            if (may(words.chars()[0], words.length() > 1 ? words.chars()[1] : 0)) {
                long what = what(words.word());
                if (what != 0) {
                    seen.add(position, words.start(), words.end(), what);
                }
            }
            start = words.start();
            end = words.end();
            position++;
        }
    }

    private static char lower(String text, int at) {
        char c = text.charAt(at);
        return c < 128 ? (char) (c | 0x20) : c;
    }

    private boolean may(char first, char second) {
        return (beginnings[first % LETTERS] & 1L << second % LETTERS) != 0;
    }

    /// Looks at two words written together as one: `pre-training` is lit for `pretraining`.
    private void both(String text, int start, int end, int position) {
        if (!pair.read(text.substring(start, end)).next()) {
            return;
        }
        var first = new Piece(pair.word(), null, Words.Glue.NONE);
        var second = new Piece(words.word(), null, words.glue());
        long what = second.joins(first) ? what(first.word() + second.word()) : 0;
        if (what != 0) {
            seen.add(position, start, words.end(), what);
        }
    }

    private long what(String word) {
        var what = known.get(word);
        if (what == null) {
            what = analysed(word);
            known.put(word, what);
        }
        return what;
    }

    private long analysed(String word) {
        var term = terms.of(word);
        if (term == null) {
            return 0;
        }
        long what = bits.getOrDefault(term, 0L);
        for (int i = 0; i < slots.length; i++) {
            boolean lights =
                    switch (lamps.get(i)) {
                        case Lamps.Sequence _ -> false;
                        case Lamps.Beginning(var _, var _, var beginning, Set<String> forms) ->
                            word.startsWith(beginning) || forms.contains(term);
                        case Lamps.Near(var _, var _, var near, var edits) -> Edits.between(near, term) <= edits;
                    };
            what |= lights ? slots[i][0] : 0;
        }
        return what;
    }
}
