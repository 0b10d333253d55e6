package dev.offprint.search.index;

import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenBuffer;
import dev.offprint.search.analysis.TokenizedWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The terms of a whole title, or of its part before a colon, as one term of the index: finds the paper whose title was
/// typed, however many others have the same words.
public final class WholeTitleTerm {
    /// Of a longer title the rest is left out; two titles that agree so far are the same.
    private static final int MOST_WORDS = 24;

    /// What stands for a word that is not indexed.
    private static final String COMMON = "_";

    private static final String WHOLE = "=";
    private static final String HEAD = ":";

    private WholeTitleTerm() {}

    /// The key of a title; null where it has no word that is indexed.
    static @Nullable String whole(TokenBuffer title) {
        return key(WHOLE, terms(title));
    }

    /// The key of what stands before a title's colon.
    static @Nullable String head(TokenBuffer head) {
        return key(HEAD, terms(head));
    }

    /// What a question may be the whole title of, and the beginning of one.
    public static List<String> of(String question, TermNormalizer terms) {
        var typed = terms(TokenizedWord.of(question, terms::of), terms);
        return typed.isEmpty() ? List.of() : List.of(WHOLE + joined(typed), HEAD + joined(typed));
    }

    private static @Nullable String key(String kind, List<String> terms) {
        return terms.isEmpty() ? null : kind + joined(terms);
    }

    private static String joined(List<String> terms) {
        return String.join(" ", terms.subList(0, Math.min(MOST_WORDS, terms.size())));
    }

    /// One term for each position: the word, or the compound that the index has in place of it; [#COMMON] for a
    /// word that is not indexed, so that "not" in the middle makes another title. Such words at the ends are left
    /// out.
    private static List<String> terms(TokenBuffer text) {
        var terms = new ArrayList<String>();
        for (int i = 0; i < text.count() && terms.size() < MOST_WORDS; i++) {
            if (i + 1 == text.count() || text.position(i + 1) != text.position(i)) {
                int skipped = terms.isEmpty() ? 0 : text.position(i) - text.position(0) - terms.size();
                terms.addAll(Collections.nCopies(skipped, COMMON));
                terms.add(text.term(i).utf8ToString());
            }
        }
        return terms;
    }

    /// The same of the words of a query.
    private static List<String> terms(List<TokenizedWord> words, TermNormalizer terms) {
        var found = new ArrayList<String>();
        int skipped = 0;
        for (int i = 0; i < words.size() && found.size() < MOST_WORDS; i++) {
            var word = words.get(i);
            boolean joins = i > 0 && words.get(i - 1).indexed() && word.joins(words.get(i - 1));
            var term = word.indexed() || !joins
                    ? word.term()
                    : terms.of(words.get(i - 1).word() + word.word());
            if (term == null) {
                skipped += found.isEmpty() ? 0 : 1;
            } else {
                found.addAll(Collections.nCopies(skipped, COMMON));
                found.add(term);
                skipped = 0;
            }
        }
        return found;
    }
}
