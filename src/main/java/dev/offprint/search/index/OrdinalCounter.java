package dev.offprint.search.index;

import dev.offprint.model.Facets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/// Counts the values of one column and answers the commonest, exactly, though each part of the index numbers its values
/// for itself.
///
/// A library has hundreds of thousands of authors. So values are counted by their numbers, and only those that may be
/// among the commonest are read: a value that is in `n` papers is in at least `n` divided by the number of parts in one
/// of them.
final class OrdinalCounter {
    private static final Comparator<Facets.Count> COMMONEST =
            Comparator.comparingLong(Facets.Count::papers).reversed().thenComparing(Facets.Count::value);

    @SuppressWarnings("ArrayRecordComponent") // counted up in place, and never compared
    private record Part(SortedSetDocValues values, int[] counts) {}

    private final String column;
    private final List<Part> parts = new ArrayList<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] counts = new int[0];

    OrdinalCounter(String column) {
        this.column = column;
    }

    /// Goes on to another part of the index.
    void part(LeafReaderContext leaf) throws IOException {
        values = DocValues.getSortedSet(leaf.reader(), column);
        counts = new int[Math.toIntExact(values.getValueCount())];
        parts.add(new Part(values, counts));
    }

    /// Counts a paper of this part; papers come in their order.
    void count(int doc) throws IOException {
        if (values.advanceExact(doc)) {
            for (int left = values.docValueCount(); left > 0; left--) {
                counts[(int) values.nextOrd()]++;
            }
        }
    }

    /// The commonest values, at most `most`; of equally common ones the first by name.
    List<Facets.Count> commonest(int most) throws IOException {
        if (parts.isEmpty()) {
            return List.of(); // an index without papers
        }
        var totals = new HashMap<BytesRef, Long>();
        for (var part : parts) {
            for (int ord : best(part.counts, most)) {
                total(part, ord, totals);
            }
        }
        long least = totals.values().stream()
                .sorted(Comparator.reverseOrder())
                .skip(most - 1L)
                .findFirst()
                .orElse(1L);
        long floor = Math.max(1, (least + parts.size() - 1) / parts.size());
        for (var part : parts) {
            for (int ord = 0; ord < part.counts.length; ord++) {
                if (part.counts[ord] >= floor) {
                    total(part, ord, totals);
                }
            }
        }
        return totals.entrySet().stream()
                .map(each -> new Facets.Count(each.getKey().utf8ToString(), each.getValue()))
                .sorted(COMMONEST)
                .limit(most)
                .toList();
    }

    /// The numbers of the values with the highest counts.
    private static List<Integer> best(int[] counts, int most) {
        var best = new PriorityQueue<Integer>(Comparator.comparingInt(ord -> counts[ord]));
        for (int ord = 0; ord < counts.length; ord++) {
            if (counts[ord] > 0 && (best.size() < most || counts[ord] > counts[best.peek()])) {
                best.add(ord);
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        return List.copyOf(best);
    }

    private void total(Part of, int ord, Map<BytesRef, Long> totals) throws IOException {
        var value = of.values.lookupOrd(ord);
        if (totals.containsKey(value)) {
            return;
        }
        var kept = BytesRef.deepCopyOf(value);
        long total = 0;
        for (var part : parts) {
            long at = part.counts.length == 0 ? -1 : part.values.lookupTerm(kept);
            total += at < 0 ? 0 : part.counts[(int) at];
        }
        totals.put(kept, total);
    }
}
