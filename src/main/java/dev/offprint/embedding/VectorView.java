package dev.offprint.embedding;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// The vectors that a file has at one moment. Any thread.
///
/// The nearest are found without a graph: the Hamming distance of the signs, 384 bits, ranks all papers, and
/// cosines are computed of the best of them. At 100,000 papers that takes about as long as a search of an HNSW
/// graph, needs no building, and a filter costs nothing and loses nothing.
final class VectorView {
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);
    /// Papers whose cosines are computed for each one that is wanted, and for a short list at least.
    private static final int DEPTH = 20;

    private static final int LEAST_DEPTH = 1_000;
    /// Keys are counted up from 1; a greater one is damage.
    private static final int MOST_KEY = 100_000_000;

    private final MemorySegment records;
    /// The record of a paper by its key, counted from 1; 0 where there is none.
    private final int[] slots;
    private final int size;

    private VectorView(MemorySegment records, int[] slots, int size) {
        this.records = records;
        this.slots = slots;
        this.size = size;
    }

    static VectorView of(MemorySegment records) {
        var slots = new int[1024];
        int size = 0;
        for (int i = 0; i < records.byteSize() / VectorFile.RECORD; i++) {
            long key = records.get(LONG, at(i));
            if (key <= 0 || key > MOST_KEY) {
                continue; // zeros, which a file system may leave after a power cut
            }
            if (key >= slots.length) {
                slots = Arrays.copyOf(slots, (int) Math.max(key + 1, 3L * slots.length / 2));
            }
            size += slots[(int) key] == 0 ? 1 : 0;
            slots[(int) key] = i + 1;
        }
        return new VectorView(records, slots, size);
    }

    private static long at(int record) {
        return (long) record * VectorFile.RECORD;
    }

    /// Records, those that later ones took the place of included.
    int count() {
        return (int) (records.byteSize() / VectorFile.RECORD);
    }

    /// Papers.
    int size() {
        return size;
    }

    private int record(long key) {
        return key > 0 && key < slots.length ? slots[(int) key] - 1 : -1;
    }

    boolean has(long key) {
        return record(key) >= 0;
    }

    boolean has(long key, long textHash) {
        int record = record(key);
        return record >= 0 && records.get(LONG, at(record) + VectorFile.HASH) == textHash;
    }

    @Nullable
    TextVector vector(long key) {
        int record = record(key);
        return record < 0 ? null : TextVector.ofBytes(components(record, new byte[TextVector.SIZE]));
    }

    private byte[] components(int record, byte[] into) {
        MemorySegment.copy(
                records, ValueLayout.JAVA_BYTE, at(record) + VectorFile.COMPONENTS, into, 0, TextVector.SIZE);
        return into;
    }

    /// The newest record of each paper that passes.
    List<MemorySegment> newest(LongPredicate passes) {
        var newest = new ArrayList<MemorySegment>();
        for (int i = 0; i < count(); i++) {
            long key = records.get(LONG, at(i));
            if (record(key) == i && passes.test(key)) {
                newest.add(records.asSlice(at(i), VectorFile.RECORD));
            }
        }
        return newest;
    }

    List<NearbyPaper> nearest(TextVector vector, int most, LongPredicate passes) {
        var candidates = candidates(vector, Math.max(LEAST_DEPTH, DEPTH * most), passes);
        var buffer = new byte[TextVector.SIZE];
        var found = new ArrayList<NearbyPaper>(candidates.length);
        for (int record : candidates) {
            int dot = TextVector.dot(vector.components(), components(record, buffer));
            found.add(new NearbyPaper(records.get(LONG, at(record)), dot / (TextVector.SCALE * TextVector.SCALE)));
        }
        found.sort(Comparator.comparingDouble(NearbyPaper::cosine).reversed().thenComparingLong(NearbyPaper::key));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /// The records with the least Hamming distances, those as far as the last of them included.
    private int[] candidates(TextVector vector, int depth, LongPredicate passes) {
        var signs = VectorFile.signs(vector);
        var distances = new short[count()];
        var papersAt = new int[TextVector.SIZE + 1];
        for (int i = 0; i < distances.length; i++) {
            long at = at(i);
            long key = records.get(LONG, at);
            if (record(key) != i || !passes.test(key)) {
                distances[i] = Short.MAX_VALUE;
                continue;
            }
            int distance = 0;
            for (int word = 0; word < VectorFile.SIGN_LONGS; word++) {
                distance += Long.bitCount(
                        signs[word] ^ records.get(LONG, at + VectorFile.SIGNS + (long) word * Long.BYTES));
            }
            distances[i] = (short) distance;
            papersAt[distance]++;
        }
        int farthest = 0;
        for (int papers = papersAt[0]; papers < depth && farthest < TextVector.SIZE; papers += papersAt[farthest]) {
            farthest++;
        }
        var nearest = new int[distances.length];
        int count = 0;
        for (int i = 0; i < distances.length; i++) {
            if (distances[i] <= farthest) {
                nearest[count++] = i;
            }
        }
        return Arrays.copyOf(nearest, count);
    }
}
