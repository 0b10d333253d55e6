package dev.offprint.search;

import dev.offprint.model.Facets;
import dev.offprint.model.Narrowing;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.search.IndexSearcher;

/// Lists of the store, counted and narrowed down by the index. Papers that the index does not have yet count nowhere
/// and
/// pass nothing. For one thread.
final class Narrow {
    private final IndexSearcher searcher;
    private final long[] keys;

    Narrow(IndexSearcher searcher, long[] keys) {
        this.searcher = searcher;
        this.keys = keys;
    }

    Facets facets(Narrowing by, int most) throws IOException {
        return new Counting(searcher, Sieve.keyed(searcher, bits()), by).facets(most);
    }

    /// The keys of those that pass, in their order.
    long[] passing(Narrowing by) throws IOException {
        var docs = Sieve.passing(searcher, Sieve.keyed(searcher, bits()), by);
        var stay = Sieve.keys(searcher, docs);
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
