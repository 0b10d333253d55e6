package dev.offprint.search.similar;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// How well every paper of the index fits a taste: the sum of what it gains by each of the taste's terms, 0 for
/// one that has none of them. Long papers are not held back: dividing by a paper's length lost a thirtieth of the
/// average precision, and a sum of gains can be told in words.
final class ProfileScores {
    private final IndexSearcher searcher;
    private final PreferenceProfile taste;
    private final float[] of;
    private final FixedBitSet learnt;
    private final float outstanding;

    private ProfileScores(
            IndexSearcher searcher, PreferenceProfile taste, float[] of, FixedBitSet learnt, float outstanding) {
        this.searcher = searcher;
        this.taste = taste;
        this.of = of;
        this.learnt = learnt;
        this.outstanding = outstanding;
    }

    /// @param learnt papers that the taste comes from, which fit it for that alone: they do not count where the
    ///     others are compared
    static ProfileScores of(IndexSearcher searcher, PreferenceProfile taste, FixedBitSet learnt) throws IOException {
        var scores = new float[searcher.getIndexReader().maxDoc()];
        for (var word : taste.words()) {
            if (word.counts()) {
                var papers = new Papers(searcher, word);
                for (var leaf : searcher.getLeafContexts()) {
                    add(leaf, word, papers, scores);
                }
            }
        }
        int others = Math.max(1, searcher.getIndexReader().numDocs() - learnt.cardinality());
        return new ProfileScores(searcher, taste, scores, learnt, outstanding(scores, learnt, others));
    }

    private static void add(LeafReaderContext leaf, ProfileTerm word, Papers papers, float[] scores)
            throws IOException {
        var live = leaf.reader().getLiveDocs();
        var docs = papers.of(leaf);
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live == null || live.get(doc)) {
                scores[leaf.docBase + doc] += gain(word, docs);
            }
        }
    }

    /// The papers that say a word, part by part of the index.
    private static final class Papers {
        private final ProfileTerm word;
        private final @Nullable Weight name;

        Papers(IndexSearcher searcher, ProfileTerm word) throws IOException {
            this.word = word;
            name = PaperTerms.name(word.term())
                    ? searcher.createWeight(
                            searcher.rewrite(NameQueries.query(word.term())), ScoreMode.COMPLETE_NO_SCORES, 1)
                    : null;
        }

        DocIdSetIterator of(LeafReaderContext leaf) throws IOException {
            if (name != null) {
                var scorer = name.scorer(leaf);
                return scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            }
            var postings = leaf.reader().postings(PaperTerms.indexed(word.term()), PostingsEnum.FREQS);
            return postings == null ? DocIdSetIterator.empty() : postings;
        }
    }

    /// What the paper at which an iterator stands gains by a word.
    private static float gain(ProfileTerm word, DocIdSetIterator docs) throws IOException {
        return docs instanceof PostingsEnum postings && !PaperTerms.pair(word.term())
                ? word.weight() * PaperTerms.saturated(postings.freq())
                : word.weight();
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

    /// What a paper gains by each term that it has, the most telling term of the taste first; the sum is [#of].
    Map<ProfileTerm, Float> gains(int doc) throws IOException {
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var gains = new LinkedHashMap<ProfileTerm, Float>();
        for (var word : taste.words()) {
            if (word.counts()) {
                var docs = new Papers(searcher, word).of(leaf);
                if (docs.advance(doc - leaf.docBase) == doc - leaf.docBase) {
                    gains.put(word, gain(word, docs));
                }
            }
        }
        return gains;
    }

    /// Whether a paper fits clearly better than most, and is none of those that the taste comes from.
    boolean standsOut(int doc) {
        return !learnt.get(doc) && of[doc] >= outstanding;
    }
}
