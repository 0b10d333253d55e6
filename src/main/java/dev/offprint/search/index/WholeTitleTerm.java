package dev.offprint.search.index;

import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenBuffer;
import dev.offprint.search.analysis.TokenizedWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The terms of a whole title, or of its part before a colon, as one term of the index: finds the paper whose title was
/// typed, however many others have the same words.
public final class WholeTitleTerm {
    /// Of a longer title the rest is left out; two titles that agree so far are the same.
    private static final int MOST_WORDS = 24;

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

    /// One term for each place: of a word and what it makes up with the word before it, which come first, the word.
    private static List<String> terms(TokenBuffer text) {
        var terms = new ArrayList<String>();
        for (int i = 0; i < text.count() && terms.size() < MOST_WORDS; i++) {
            if (i + 1 == text.count() || text.position(i + 1) != text.position(i)) {
                terms.add(text.term(i).utf8ToString());
            }
        }
        return terms;
    }

    /// The same of a question's words.
    private static List<String> terms(List<TokenizedWord> pieces, TermNormalizer terms) {
        var found = new ArrayList<String>();
        for (int i = 0; i < pieces.size() && found.size() < MOST_WORDS; i++) {
            var piece = pieces.get(i);
            boolean joins = i > 0 && pieces.get(i - 1).indexed() && piece.joins(pieces.get(i - 1));
            var term = piece.indexed() || !joins
                    ? piece.term()
                    : terms.of(pieces.get(i - 1).word() + piece.word());
            if (term != null) {
                found.add(term);
            }
        }
        return found;
    }
}
