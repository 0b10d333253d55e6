package dev.offprint.search.query;

import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.TermLookup;
import dev.offprint.search.index.WholeTitleTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Queries for a whole title typed as the question.
final class WholeTitleQueries {
    /// What the whole title gains: more than all words of a question can, so that it is first.
    private static final float WHOLE = 1000;
    /// What a title gains that begins with the question and goes on behind a colon: a fifth of what a rare word gives.
    private static final float HEAD = 2;

    private WholeTitleQueries() {}

    /// The papers whose whole title the question is, and those whose title goes on behind it with a colon.
    static List<Query> of(String question, IndexSearcher searcher) throws IOException {
        var lookup = new TermLookup(searcher);
        var titles = new ArrayList<Query>();
        float score = WHOLE;
        for (var key : WholeTitleTerm.of(question, new TermNormalizer())) {
            var term = new Term(IndexFields.TITLE_KEY, key);
            if (lookup.papers(term) > 0) {
                titles.add(new BoostQuery(new ConstantScoreQuery(lookup.query(term)), score));
            }
            score = HEAD;
        }
        return titles;
    }
}
