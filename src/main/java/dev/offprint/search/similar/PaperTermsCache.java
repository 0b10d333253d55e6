package dev.offprint.search.similar;

import dev.offprint.search.index.DocSets;
import dev.offprint.search.index.DocValuesReader;
import dev.offprint.search.index.IndexFields;
import dev.offprint.search.index.StoredHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/// Reads what papers say, each once: cutting a thousand papers takes 80 ms, and a star changes the preferences by
/// one. For one thread at a time.
final class PaperTermsCache {
    /// Papers that are remembered: somewhat more than preferences are learnt from, some 17 MB.
    private static final int REMEMBERED = 1100;

    /// Terms that are numbered before all is begun again: several times those of as many papers.
    private static final int MOST_TERMS = 600_000;

    private final Map<Long, Read> read = new LinkedHashMap<>();
    private TermNumbers numbers = new TermNumbers();

    record Read(StoredHit card, PaperTerms terms, TextSketch sketch) {
        boolean of(StoredHit other) {
            return card.row().title().equals(other.row().title())
                    && Objects.equals(card.abstractText(), other.abstractText());
        }
    }

    /// Those of the papers that the index has, in their order.
    List<Read> of(IndexSearcher searcher, List<Long> keys) throws IOException {
        var docs = docs(searcher, keys);
        var columns = new DocValuesReader(searcher);
        var found = new ArrayList<Read>();
        for (long key : keys) {
            var doc = docs.get(key);
            if (doc != null) {
                found.add(read(key, doc, columns));
            }
        }
        return found;
    }

    /// What the numbers of the terms stand for.
    TermNumbers numbers() {
        return numbers;
    }

    /// Forgets what was read longest ago when too much was: between two preferences, whose numbers have to be the
    /// same ones. One that was forgotten while its preferences are read would push out the next one, and so on to
    /// the last.
    void tidy() {
        if (numbers.size() > MOST_TERMS) {
            read.clear();
            numbers = new TermNumbers();
        }
        var eldest = read.keySet().iterator();
        for (int surplus = read.size() - REMEMBERED; surplus > 0; surplus--) {
            eldest.next();
            eldest.remove();
        }
    }

    private Read read(long key, int doc, DocValuesReader columns) throws IOException {
        var card = columns.card(doc);
        var known = read.remove(key);
        var now = known != null && known.of(card) ? known : read(card, columns.values(IndexFields.AUTHORS, doc));
        read.put(key, now); // the last one is forgotten last
        return now;
    }

    private Read read(StoredHit card, List<String> authors) {
        return new Read(card, PaperTerms.of(card, authors, numbers), TextSketch.of(card));
    }

    private static Map<Long, Integer> docs(IndexSearcher searcher, List<Long> keys) throws IOException {
        var wanted = new BitSet();
        keys.forEach(key -> wanted.set(Math.toIntExact(key)));
        var docs = new HashMap<Long, Integer>();
        var found = DocSets.keyed(searcher, wanted);
        for (var leaf : searcher.getLeafContexts()) {
            var column = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
            for (int doc = column.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = column.nextDoc()) {
                if (found.get(leaf.docBase + doc)) {
                    docs.put(column.longValue(), leaf.docBase + doc);
                }
            }
        }
        return docs;
    }
}
