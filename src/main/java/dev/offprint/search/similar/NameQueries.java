package dev.offprint.search.similar;

import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenizedWord;
import dev.offprint.search.index.IndexFields;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Finds the papers of the terms of [PaperTerms] that are names: by the words of the name, which is fast, and then
/// by the whole name, so that of two authors one of whom has a second name only the one that is meant is found.
final class NameQueries {
    private NameQueries() {}

    static Query query(String term) {
        boolean author = term.startsWith(PaperTerms.AUTHOR);
        var name = term.substring(author ? PaperTerms.AUTHOR.length() : PaperTerms.ORGANIZATION.length());
        var terms = new TermNormalizer();
        var query = new BooleanQuery.Builder();
        for (var piece : TokenizedWord.of(name, author ? word -> word : terms::of)) {
            if (piece.term() != null) {
                var field = author ? IndexFields.AUTHOR : IndexFields.ORGANIZATION;
                query.add(new TermQuery(new Term(field, piece.term())), Occur.FILTER);
            }
        }
        var column = author ? IndexFields.AUTHORS : IndexFields.ORGANIZATIONS;
        query.add(SortedSetDocValuesField.newSlowExactQuery(column, new BytesRef(name)), Occur.FILTER);
        return query.build();
    }
}
