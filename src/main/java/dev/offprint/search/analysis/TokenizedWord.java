package dev.offprint.search.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word of a question.
///
/// @param word folded, as [Tokenizer] gives it
/// @param term what stands for it in the index; null for the commonest words, which are not there
public record TokenizedWord(String word, @Nullable String term, Tokenizer.Glue glue) {

    /// The words of a text, in order.
    public static List<TokenizedWord> of(String text, TermCache.Dictionary dictionary) {
        var pieces = new ArrayList<TokenizedWord>();
        var words = new Tokenizer().read(text);
        while (words.next()) {
            var word = words.word();
            pieces.add(new TokenizedWord(word, dictionary.term(word), words.glue()));
        }
        return pieces;
    }

    /// The same, with what is written together in one list.
    public static List<List<TokenizedWord>> groups(String text, TermCache.Dictionary dictionary) {
        return groups(of(text, dictionary));
    }

    /// Words with what is written together in one list.
    public static List<List<TokenizedWord>> groups(List<TokenizedWord> pieces) {
        var groups = new ArrayList<List<TokenizedWord>>();
        for (var piece : pieces) {
            if (piece.glue == Tokenizer.Glue.NONE) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(piece);
        }
        return groups;
    }

    /// Whether the index has words like this at all.
    public boolean indexed() {
        return term != null;
    }

    /// Whether this word and the one before it also stand in the index as one.
    public boolean joins(TokenizedWord before) {
        return glue == Tokenizer.Glue.HYPHEN || (glue == Tokenizer.Glue.SIGN && (digit() || before.digit()));
    }

    private boolean digit() {
        return word.chars().anyMatch(c -> LetterFolder.digit((char) c));
    }
}
