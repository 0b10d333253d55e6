package dev.offprint.search.query;

import dev.offprint.search.analysis.FieldPositions;
import dev.offprint.search.index.IndexFields;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/// Papers with a word in their abstract that begins so, however many such words there are: Lucene's spans would need a
/// clause for each, and throw over 1,024. Finds and does not rank.
final class AbstractPrefixQuery extends Query {
    private final String beginning;

    AbstractPrefixQuery(String beginning) {
        this.beginning = beginning;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var found = found(leaf);
                return new DefaultScorerSupplier(new ConstantScoreScorer(
                        score(), mode, new BitSetIterator(found, found.approximateCardinality())));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private FixedBitSet found(LeafReaderContext leaf) throws IOException {
        var found = new FixedBitSet(leaf.reader().maxDoc());
        var terms = leaf.reader().terms(IndexFields.TEXT);
        var prefix = new BytesRef(beginning);
        var each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        PostingsEnum postings = null;
        while (more && StringHelper.startsWith(each.term(), prefix)) {
            postings = each.postings(postings, PostingsEnum.POSITIONS);
            add(postings, found);
            more = each.next() != null;
        }
        return found;
    }

    private static void add(PostingsEnum postings, FixedBitSet found) throws IOException {
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            int left = found.get(doc) ? 0 : postings.freq();
            while (left-- > 0) {
                int position = postings.nextPosition();
                if (position >= FieldPositions.ABSTRACT && position < FieldPositions.EXTRAS) {
                    found.set(doc);
                    left = 0;
                }
            }
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "abstract:" + beginning + '*';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AbstractPrefixQuery query && beginning.equals(query.beginning);
    }

    @Override
    public int hashCode() {
        return beginning.hashCode();
    }
}
