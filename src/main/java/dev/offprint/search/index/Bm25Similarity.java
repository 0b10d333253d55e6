package dev.offprint.search.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// How a match is valued: BM25F, which is BM25 over all of a paper's text together, the title's words counting
/// [FieldPositions#TITLE_WEIGHT] times.
public final class Bm25Similarity {
    /// Of 0.9 to 1.8: a title that counts several times fills the curve sooner, so that it saturates later than
    /// Lucene's 1.2.
    private static final float K1 = 1.5f;
    /// Of 0.4 to 0.75, Lucene's own: abstracts are of one kind, and a longer one says more rather than the same again.
    private static final float B = 0.5f;

    public static final Similarity SIMILARITY = new BM25Similarity(K1, B);

    private Bm25Similarity() {}
}
