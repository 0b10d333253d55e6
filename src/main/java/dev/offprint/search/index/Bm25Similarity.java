package dev.offprint.search.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// How a match is valued: BM25 over title and abstract together, the title's words counting
/// [FieldPositions#TITLE_WEIGHT] times.
final class Bm25Similarity {
    /// Lucene's own constants, which are Robertson's: k1 = 1.2, b = 0.75. No better ones were found that held on two
    /// collections.
    static final Similarity SIMILARITY = new BM25Similarity();

    private Bm25Similarity() {}
}
