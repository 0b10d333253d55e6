package dev.offprint.search.highlight;

import dev.offprint.model.EditDistance;
import dev.offprint.model.HighlightedText;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenOffsets;
import dev.offprint.search.analysis.TokenizedWord;
import dev.offprint.search.analysis.Tokenizer;
import dev.offprint.search.index.StoredHit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds in a text what a question looks for, by cutting it as the index did. For a paper in the index its
/// [TokenOffsets] says where to look, so that fifty abstracts are lit in less time than Lucene takes to look up
/// where the words are, or to analyse one of them anew.
///
/// For one question and one thread. Each different word is analysed once.
public final class Highlighter {
    private final List<HighlightTerms.Lamp> lamps;
    /// For each lamp the bits of its words in their order; 0 is any word.
    private final long[][] slots;

    private final TermNormalizer terms = new TermNormalizer();
    private final Tokenizer words = new Tokenizer();
    private final Map<String, Long> bits = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    /// Which marks of a [TokenOffsets] are worth a look, a bit for each.
    private final long[] marks = new long[1 << 10];

    private int count;

    private final SpanBuffer seen = new SpanBuffer();
    private final SpanBuffer lit = new SpanBuffer();

    public Highlighter(HighlightTerms lamps) {
        this.lamps = lamps.list();
        this.slots = new long[this.lamps.size()][];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = switch (this.lamps.get(i)) {
                case HighlightTerms.Sequence(var _, var _, var sequence) ->
                    sequence.stream().mapToLong(this::bit).toArray();
                case HighlightTerms.Beginning(var _, var _, var beginning, var forms) -> {
                    begins(beginning);
                    forms.forEach(this::begins);
                    yield new long[] {fresh()};
                }
                case HighlightTerms.Near(var _, var _, var term, var _) -> {
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
        char mark = TokenOffsets.mark(term);
        marks[mark >> 6] |= 1L << (mark & 63);
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

    /// Every word with these first letters is worth a look.
    private void begins(String beginning) {
        int first = TokenOffsets.letter(beginning.charAt(0)) << 5;
        for (int second = 0; second < 32; second++) {
            boolean any = beginning.length() == 1 || second == (TokenOffsets.pair(beginning) & 31);
            marks[first | second] = any ? -1 : marks[first | second];
        }
    }

    private boolean may(int mark) {
        return (marks[mark >> 6] & (1L << (mark & 63))) != 0;
    }

    /// The whole text, lit.
    public HighlightedText title(String text) {
        scan(text);
        return whole(text, true);
    }

    /// The whole text, lit.
    public HighlightedText abstractText(String text) {
        scan(text);
        return whole(text, false);
    }

    /// The same by its trail.
    public HighlightedText title(String text, StoredHit.Bytes trail) {
        follow(text, trail);
        return whole(text, true);
    }

    /// The passage of an abstract in which most of the question stands.
    public HighlightedText snippet(String text, StoredHit.Bytes trail) {
        follow(text, trail);
        return SnippetExtractor.of(text, find(text, false));
    }

    /// The same without its trail, for a text that is not an abstract.
    public HighlightedText snippet(String text) {
        scan(text);
        return SnippetExtractor.of(text, find(text, false));
    }

    private HighlightedText whole(String text, boolean title) {
        return new HighlightedText(text, find(text, title).spans(0, text.length(), 0));
    }

    /// The places to be lit, in order; each says which lamps, a bit for each.
    private SpanBuffer find(String text, boolean title) {
        lit.clear();
        for (int i = 0; i < seen.count(); i++) {
            for (int lamp = 0; lamp < slots.length; lamp++) {
                boolean here = title ? lamps.get(lamp).title() : lamps.get(lamp).abstractText();
                int end = here && (seen.what(i) & slots[lamp][0]) != 0 ? end(text, i, slots[lamp]) : -1;
                if (end >= 0) {
                    lit.add(seen.start(i), end, 1L << lamp);
                }
            }
        }
        return lit;
    }

    /// Where the lamp's words end if they stand one after another from place `i` on, else -1.
    private int end(String text, int i, long[] slots) {
        if (slots.length == 1) {
            return seen.end(i);
        }
        words.read(text, seen.start(i)).next();
        for (int slot = 1; slot < slots.length; slot++) {
            if (!words.next() || (slots[slot] != 0 && (what(words.word()) & slots[slot]) == 0)) {
                return -1;
            }
        }
        return BracketBalancer.closed(text, seen.start(i), words.end());
    }

    /// Looks at the words that the trail says may be meant.
    private void follow(String text, StoredHit.Bytes trail) {
        seen.clear();
        var bytes = trail.of().bytes;
        int start = 0;
        for (int i = trail.from(); i < trail.to(); i += TokenOffsets.ENTRY) {
            start += bytes[i + 2] & 0xFF;
            if (may((bytes[i] & 0xFF) | ((bytes[i + 1] & 0xFF) << 8))) {
                look(text, start);
            }
        }
    }

    private void look(String text, int start) {
        if ((seen.count() > 0 && seen.start(seen.count() - 1) == start)
                || !words.read(text, start).next()) {
            return;
        }
        int end = words.end();
        var word = words.word();
        long what = what(word);
        boolean goesOn = end < text.length() && text.charAt(end) != ' ';
        if (goesOn && words.next() && words.glue() != Tokenizer.Glue.NONE) {
            both(word, start);
        }
        if (what != 0) {
            seen.add(start, end, what);
        }
    }

    private void scan(String text) {
        seen.clear();
        words.read(text);
        var before = "";
        int start = 0;
        while (words.next()) {
            if (words.glue() != Tokenizer.Glue.NONE) {
                both(before, start);
            }
            before = words.word();
            start = words.start();
            long what = what(before);
            if (what != 0) {
                seen.add(start, words.end(), what);
            }
        }
    }

    /// Looks at two words written together as one: `pre-training` is lit for `pretraining`.
    private void both(String before, int start) {
        var second = new TokenizedWord(words.word(), null, words.glue());
        long what =
                second.joins(new TokenizedWord(before, null, Tokenizer.Glue.NONE)) ? what(before + second.word()) : 0;
        if (what != 0) {
            seen.add(start, words.end(), what);
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
            boolean lights = switch (lamps.get(i)) {
                case HighlightTerms.Sequence _ -> false;
                case HighlightTerms.Beginning(var _, var _, var beginning, Set<String> forms) ->
                    word.startsWith(beginning) || forms.contains(term);
                case HighlightTerms.Near(var _, var _, var near, var edits) ->
                    EditDistance.between(near, term) <= edits;
            };
            what |= lights ? slots[i][0] : 0;
        }
        return what;
    }
}
