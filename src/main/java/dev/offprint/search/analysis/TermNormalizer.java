package dev.offprint.search.analysis;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a term of a word: one spelling, no ending, nothing at all of the commonest words. For one thread.
///
/// Whatever changes what this answers, or how [Tokenizer] cuts, makes another index: count [#VERSION] up.
public final class TermNormalizer {
    /// The version of the analysis and of the columns; an index of another one is begun anew.
    public static final String VERSION = "9";

    /// Words that stand in nearly every abstract and tell none from another. They are not in the index but keep their
    /// place in phrases.
    private static final Set<String> COMMON = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with", "eg", "ie");

    private final Stemmer stem = new Stemmer();

    /// Whether a word in lower case says how others belong together, and nothing by itself.
    public static boolean functionWord(String word) {
        return common(word) || QueryStopwords.is(word);
    }

    static boolean common(String word) {
        return COMMON.contains(word);
    }

    /// The term of a folded word, or null for the commonest words.
    @Nullable
    public String of(String word) {
        return common(word) ? null : formless(word);
    }

    private String formless(String word) {
        var spelt = SpellingVariants.of(word);
        return SpellingVariants.whole(spelt) ? spelt : stem.of(spelt);
    }
}
