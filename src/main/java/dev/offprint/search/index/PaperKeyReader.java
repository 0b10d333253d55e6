package dev.offprint.search.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;

/// Reads the keys of all papers in the index.
public final class PaperKeyReader {
    private PaperKeyReader() {}

    /// Ascending.
    public static long[] of(IndexReader reader) throws IOException {
        var keys = new long[reader.numDocs()];
        int count = 0;
        for (var leaf : reader.leaves()) {
            var column = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
            var live = leaf.reader().getLiveDocs();
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if ((live == null || live.get(doc)) && column.advanceExact(doc)) {
                    keys[count++] = column.longValue();
                }
            }
        }
        Arrays.sort(keys, 0, count);
        return Arrays.copyOf(keys, count);
    }
}
