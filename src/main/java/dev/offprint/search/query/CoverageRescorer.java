package dev.offprint.search.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/// Lowers papers that have few of the words: BM25 lets one rare word weigh as much as all others together. A score
/// counts by the root of the share of the words that the paper has.
final class CoverageRescorer extends QueryRescorer {
    private final int words;

    private CoverageRescorer(List<Query> words) {
        super(each(words));
        this.words = words.size();
    }

    private static Query each(List<Query> words) {
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new ConstantScoreQuery(word), Occur.SHOULD));
        return query.build();
    }

    @Override
    protected float combine(float score, boolean matches, float matched) {
        return matches ? score * (float) Math.sqrt(matched / words) : 0;
    }

    /// The hits with the best `depth` of them in their new order.
    static ScoreDoc[] rescore(IndexSearcher searcher, ScoreDoc[] hits, int depth, List<Query> words)
            throws IOException {
        int near = Math.min(depth, hits.length);
        if (near == 0) {
            return hits;
        }
        var best = new TopDocs(new TotalHits(near, TotalHits.Relation.EQUAL_TO), Arrays.copyOf(hits, near));
        var first = new CoverageRescorer(words).rescore(searcher, best, near).scoreDocs;
        var rest = Arrays.copyOfRange(hits, near, hits.length);
        falling(first[near - 1].score, rest);
        var all = Arrays.copyOf(first, hits.length);
        System.arraycopy(rest, 0, all, near, rest.length);
        return all;
    }

    /// Scales scores that begin above the one before them.
    static void falling(float before, ScoreDoc[] hits) {
        if (hits.length > 0 && hits[0].score > before) {
            float factor = before / hits[0].score;
            Arrays.stream(hits).forEach(hit -> hit.score *= factor);
        }
    }
}
