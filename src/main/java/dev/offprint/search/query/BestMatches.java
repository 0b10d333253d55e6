package dev.offprint.search.query;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.MatchTotals;
import dev.offprint.search.index.DocSets;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// Ranks the papers of a question: those with all its words, and behind them those with some. For one thread.
///
/// Words are valued by [Bm25Similarity]; of the best [#DEPTH] the order is then settled by what costs more to look at:
/// [CoverageRescorer] where words are missing, [ProximityRescorer], and [RecencyRescorer]. A question put as a sentence
/// has one order:
/// that a paper has each word of one says nothing (on `topics` nDCG@10 fell from 0.874 to 0.860 with two).
public final class BestMatches {
    /// A longer answer begins with the order of a shorter one. With 100 nDCG@10 fell by 0.011 on `topics`; 400 and
    /// 1,000 gave what 200 give.
    static final int DEPTH = 200;

    /// @param docs best first, with scores that fall from hit to hit
    @SuppressWarnings("ArrayRecordComponent") // Lucene's own shape, handed on and never compared
    public record Ranked(ScoreDoc[] docs, MatchTotals totals) {}

    private final IndexSearcher searcher;
    private final QueryPlan plan;
    private final Query all;
    private final Query any;

    public BestMatches(IndexSearcher searcher, QueryPlan plan, FacetFilter by) {
        this.searcher = searcher;
        this.plan = plan;
        this.all = DocSets.narrowed(plan.all(), by);
        this.any = DocSets.narrowed(plan.any(), by);
    }

    /// @param favour whether of papers that match alike the newer and more upvoted go ahead
    public Ranked first(int limit, boolean favour) throws IOException {
        if (plan.words().size() < 2) {
            var docs = ranked(all, limit, false, favour);
            return new Ranked(docs, MatchTotals.of(searcher.count(all), docs.length));
        }
        long some = searcher.count(any);
        if (!plan.leads()) {
            return new Ranked(ranked(any, limit, false, favour), new MatchTotals(searcher.count(all), some, 0));
        }
        var leading = ranked(all, limit, false, favour);
        long total = leading.length < limit ? leading.length : searcher.count(all);
        var docs = leading.length < limit ? joined(leading, ranked(any, limit, true, favour), limit) : leading;
        return new Ranked(docs, new MatchTotals(total, some, leading.length));
    }

    private ScoreDoc[] ranked(Query match, int limit, boolean partial, boolean favour) throws IOException {
        int wanted = Math.max(limit, DEPTH);
        var hits = searcher.search(match, new TopScoreDocCollectorManager(wanted, wanted)).scoreDocs;
        if (partial) {
            hits = CoverageRescorer.rescore(searcher, hits, DEPTH, plan.loose());
        }
        if (!plan.rewards().isEmpty()) {
            hits = ProximityRescorer.order(searcher, hits, DEPTH, plan.rewards());
        }
        hits = favour ? RecencyRescorer.order(searcher, hits, DEPTH) : hits;
        return Arrays.copyOf(hits, Math.min(hits.length, limit));
    }

    /// Those of the second that are not among the first come behind them, with scores that go on falling.
    private static ScoreDoc[] joined(ScoreDoc[] first, ScoreDoc[] second, int limit) {
        var taken = new HashSet<Integer>();
        Arrays.stream(first).forEach(hit -> taken.add(hit.doc));
        var more = Arrays.stream(second)
                .filter(hit -> !taken.contains(hit.doc))
                .limit(limit - first.length)
                .toArray(ScoreDoc[]::new);
        if (first.length > 0) {
            CoverageRescorer.falling(first[first.length - 1].score, more);
        }
        var docs = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, docs, first.length, more.length);
        return docs;
    }
}
