package dev.offprint.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/// Reads what the columns of the index have of single papers; each column is opened once for papers that are asked for
/// in their order. For one thread.
public final class DocValuesReader {
    private final List<LeafReaderContext> leaves;
    private int cardsOf = -1;
    private BinaryDocValues cards = DocValues.emptyBinary();

    public DocValuesReader(IndexSearcher searcher) {
        leaves = searcher.getLeafContexts();
    }

    public StoredHit card(int doc) throws IOException {
        int in = ReaderUtil.subIndex(doc, leaves);
        int local = doc - leaves.get(in).docBase;
        if (in != cardsOf || cards.docID() > local) {
            cardsOf = in;
            cards = DocValues.getBinary(leaves.get(in).reader(), IndexFields.CARD);
        }
        cards.advanceExact(local);
        return StoredHit.unpack(cards.binaryValue());
    }

    /// What a column with several values has of a paper.
    public List<String> values(String column, int doc) throws IOException {
        int in = ReaderUtil.subIndex(doc, leaves);
        SortedSetDocValues values = DocValues.getSortedSet(leaves.get(in).reader(), column);
        var found = new ArrayList<String>();
        if (values.advanceExact(doc - leaves.get(in).docBase)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                found.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return found;
    }

    /// What a column with one number a paper has of these hits, which are in the order of their documents.
    public long[] numbers(String column, List<ScoreDoc> hits) throws IOException {
        var numbers = new long[hits.size()];
        var singles = DocValues.emptyNumeric();
        for (int i = 0, in = -1; i < numbers.length; i++) {
            int doc = hits.get(i).doc;
            int part = ReaderUtil.subIndex(doc, leaves);
            if (part != in) {
                in = part;
                singles = DocValues.getNumeric(leaves.get(in).reader(), column);
            }
            numbers[i] = singles.advanceExact(doc - leaves.get(in).docBase) ? singles.longValue() : 0;
        }
        return numbers;
    }

    /// Whether a column of numbers has any of these hits, which are in the order of their documents.
    public boolean[] present(String column, List<ScoreDoc> hits) throws IOException {
        var present = new boolean[hits.size()];
        var values = DocValues.emptySortedNumeric();
        for (int i = 0, in = -1; i < present.length; i++) {
            int doc = hits.get(i).doc;
            int part = ReaderUtil.subIndex(doc, leaves);
            if (part != in) {
                in = part;
                values = DocValues.getSortedNumeric(leaves.get(in).reader(), column);
            }
            present[i] = values.advanceExact(doc - leaves.get(in).docBase);
        }
        return present;
    }
}
