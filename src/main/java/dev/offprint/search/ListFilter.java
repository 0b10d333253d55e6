package dev.offprint.search;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.search.index.DocSets;
import dev.offprint.search.index.FacetCounter;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.search.IndexSearcher;

/// Lists of the store, counted and narrowed down by the index. Papers that the index does not have yet count nowhere
/// and
/// pass nothing. For one thread.
final class ListFilter {
    private final IndexSearcher searcher;
    private final long[] keys;

    ListFilter(IndexSearcher searcher, long[] keys) {
        this.searcher = searcher;
        this.keys = keys;
    }

    Facets facets(FacetFilter by, int most) throws IOException {
        return new FacetCounter(searcher, DocSets.keyed(searcher, bits()), by).facets(most);
    }

    /// The keys of those that pass, in their order.
    long[] passing(FacetFilter by) throws IOException {
        var docs = DocSets.passing(searcher, DocSets.keyed(searcher, bits()), by);
        var stay = DocSets.keys(searcher, docs);
        return Arrays.stream(keys).filter(key -> stay.get((int) key)).toArray();
    }

    private BitSet bits() {
        var bits = new BitSet();
        for (long key : keys) {
            bits.set(Math.toIntExact(key));
        }
        return bits;
    }
}
