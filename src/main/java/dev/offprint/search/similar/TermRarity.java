package dev.offprint.search.similar;

import dev.offprint.search.index.TermLookup;
import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/// How rare the terms of [PaperTerms] are in the library. For one thread.
final class TermRarity {
    private final IndexSearcher searcher;
    private final TermLookup lookup;
    private final double all;

    TermRarity(IndexSearcher searcher) {
        this.searcher = searcher;
        lookup = new TermLookup(searcher);
        all = Math.max(1, searcher.getIndexReader().numDocs());
    }

    /// How many papers have a term.
    int papers(String term) throws IOException {
        return PaperTerms.name(term)
                ? searcher.count(NameQueries.query(term))
                : lookup.papers(PaperTerms.indexed(term));
    }

    /// The part of the library that so many papers are.
    double part(int papers) {
        return papers / all;
    }

    /// BM25's: how much less common than the commonest a term is that so many papers have.
    double of(int papers) {
        return Math.log(1 + Math.max(0, all - papers + 0.5) / (papers + 0.5));
    }
}
