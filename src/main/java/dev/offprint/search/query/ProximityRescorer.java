package dev.offprint.search.query;

import dev.offprint.search.index.IndexFields;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/// Lifts papers in which words that were typed next to each other stand together: `graph attention` means a thing, not
/// a
/// paper with a graph and some attention. The sequential dependence of Metzler and Croft, on the best papers only, in
/// the title and in all of the text, to which the title belongs, so that a pair in the title counts in both.
final class ProximityRescorer {
    /// What a pair is worth beside its words, in the title and in all of the text; docs/decisions/ranking.md.
    private static final float TITLE_PAIR = 0.2f;

    private static final float PAIR = 0.2f;
    /// A word may come between: `mixture of experts`, and the pair may be turned round: `pruning of tokens`.
    private static final int SLOP = 2;

    private ProximityRescorer() {}

    static List<Query> pair(String one, String other) {
        return List.of(pair(IndexFields.TITLE, TITLE_PAIR, one, other), pair(IndexFields.TEXT, PAIR, one, other));
    }

    private static Query pair(String field, float boost, String one, String other) {
        return new BoostQuery(new PhraseQuery(SLOP, field, one, other), boost);
    }

    /// The hits in their new order, with their new scores.
    static ScoreDoc[] order(IndexSearcher searcher, ScoreDoc[] hits, int most, List<Query> rewards) throws IOException {
        var any = new BooleanQuery.Builder();
        rewards.forEach(reward -> any.add(reward, Occur.SHOULD));
        int depth = Math.min(most, hits.length);
        var best = new TopDocs(new TotalHits(depth, TotalHits.Relation.EQUAL_TO), Arrays.copyOf(hits, depth));
        var again = QueryRescorer.rescore(searcher, best, any.build(), 1, depth);
        System.arraycopy(again.scoreDocs, 0, hits, 0, depth);
        return hits;
    }
}
