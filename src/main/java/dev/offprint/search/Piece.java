package dev.offprint.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word of a question.
///
/// @param word folded, as [Words] gives it
/// @param term what stands for it in the index; null for the commonest words, which are not there
record Piece(String word, @Nullable String term, Words.Glue glue) {

    /// The words of a text, in order.
    static List<Piece> of(String text, TermCache.Dictionary dictionary) {
        var pieces = new ArrayList<Piece>();
        var words = new Words().read(text);
        while (words.next()) {
            var word = words.word();
            pieces.add(new Piece(word, dictionary.term(word), words.glue()));
        }
        return pieces;
    }

    /// The same, with what is written together in one list.
    static List<List<Piece>> groups(String text, TermCache.Dictionary dictionary) {
        return groups(of(text, dictionary));
    }

    /// Words with what is written together in one list.
    static List<List<Piece>> groups(List<Piece> pieces) {
        var groups = new ArrayList<List<Piece>>();
        for (var piece : pieces) {
            if (piece.glue == Words.Glue.NONE) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(piece);
        }
        return groups;
    }

    /// Whether the index has words like this at all.
    boolean indexed() {
        return term != null;
    }

    /// Whether this word and the one before it also stand in the index as one.
    boolean joins(Piece before) {
        return glue == Words.Glue.HYPHEN || (glue == Words.Glue.SIGN && (digit() || before.digit()));
    }

    private boolean digit() {
        return word.chars().anyMatch(c -> Letters.digit((char) c));
    }
}
