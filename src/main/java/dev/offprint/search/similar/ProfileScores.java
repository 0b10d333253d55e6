package dev.offprint.search.similar;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// How well every paper of the index fits a taste, 0 for one that has none of its words.
final class ProfileScores {
    private final float[] of;
    private final FixedBitSet learnt;
    private final float outstanding;

    private ProfileScores(float[] of, FixedBitSet learnt, float outstanding) {
        this.of = of;
        this.learnt = learnt;
        this.outstanding = outstanding;
    }

    /// @param learnt papers that the taste comes from, which fit it for that alone: they do not count where the others
    /// are compared
    static ProfileScores of(IndexSearcher searcher, Query taste, FixedBitSet learnt) throws IOException {
        var scores = new float[searcher.getIndexReader().maxDoc()];
        var weight = searcher.createWeight(searcher.rewrite(taste), ScoreMode.COMPLETE, 1);
        for (var leaf : searcher.getLeafContexts()) {
            var scorer = weight.bulkScorer(leaf);
            if (scorer != null) {
                var live = leaf.reader().getLiveDocs();
                scorer.score(new Scores(scores, leaf.docBase), live, 0, DocIdSetIterator.NO_MORE_DOCS);
            }
        }
        int others = Math.max(1, searcher.getIndexReader().numDocs() - learnt.cardinality());
        return new ProfileScores(scores, learnt, outstanding(scores, learnt, others));
    }

    /// A standard deviation above the mean, as about one in six is where nothing is wanted in particular; above 0.
    private static float outstanding(float[] scores, FixedBitSet learnt, int others) {
        double sum = 0;
        double squares = 0;
        for (int doc = 0; doc < scores.length; doc++) {
            if (!learnt.get(doc)) {
                sum += scores[doc];
                squares += (double) scores[doc] * scores[doc];
            }
        }
        double mean = sum / others;
        double spread = Math.sqrt(Math.max(0, squares / others - mean * mean));
        return Math.max(Float.MIN_VALUE, (float) (mean + spread));
    }

    /// @param doc the document's number
    float of(int doc) {
        return of[doc];
    }

    /// Whether a paper fits clearly better than most, and is none of those that the taste comes from.
    boolean standsOut(int doc) {
        return !learnt.get(doc) && of[doc] >= outstanding;
    }

    private static final class Scores implements LeafCollector {
        private final float[] into;
        private final int base;
        private @Nullable Scorable paper;

        Scores(float[] into, int base) {
            this.into = into;
            this.base = base;
        }

        @Override
        public void setScorer(Scorable scorer) {
            paper = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            if (paper != null) {
                into[base + doc] = paper.score();
            }
        }
    }
}
