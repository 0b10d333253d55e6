package dev.offprint.search.query;

import dev.offprint.search.analysis.TokenizedWord;
import dev.offprint.search.syntax.QueryNode;
import java.io.IOException;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The query for an author's whole name typed as the question, such as `kaiming he`.
final class WholeNameQuery {
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 4;
    /// What the paper of such an author gains: more than all words of a question can, so that it is first.
    private static final float WHOLE = 1000;

    private WholeNameQuery() {}

    /// Null where no paper is by such an author, or more papers have the words next to each other in their text:
    /// `deep learning` is a subject, though an author may be called so.
    static @Nullable Query of(String question, TextQueries texts, IndexSearcher searcher) throws IOException {
        int words = TokenizedWord.of(question, word -> word).size();
        if (words < LEAST_WORDS || words > MOST_WORDS) {
            return null;
        }
        var name = texts.phrase(QueryNode.Scope.AUTHOR, question);
        int papers = name == null ? 0 : searcher.count(name);
        if (name == null || papers == 0) {
            return null;
        }
        var phrase = texts.phrase(QueryNode.Scope.ANYWHERE, question);
        return phrase != null && searcher.count(phrase) > papers
                ? null
                : new BoostQuery(new ConstantScoreQuery(name), WHOLE);
    }
}
