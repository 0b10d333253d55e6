package dev.offprint.search;

import dev.offprint.model.Lit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Places in a text, in the order in which they begin, and what stands there. Used again and again by one thread, so that lighting fifty papers
/// makes no litter.
final class Places {
    private int[] positions = new int[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private long[] whats = new long[32];
    private int count;

    void clear() {
        count = 0;
    }

    /// @param position the word's number in the text
    /// @param what     bits of whoever asked
    void add(int position, int start, int end, long what) {
        if (count == starts.length) {
            positions = Arrays.copyOf(positions, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            whats = Arrays.copyOf(whats, 2 * count);
        }
        positions[count] = position;
        starts[count] = start;
        ends[count] = end;
        whats[count++] = what;
    }

    int count() {
        return count;
    }

    int position(int i) {
        return positions[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    long what(int i) {
        return whats[i];
    }

    /// The place with that position and one of these bits, from place number `from` on; -1 when there is none.
    int at(int position, long what, int from) {
        for (int i = from; i < count && positions[i] <= position; i++) {
            if (positions[i] == position && (whats[i] & what) != 0) {
                return i;
            }
        }
        return -1;
    }

    /// The places within a stretch of text as spans that do not overlap, moved by `shift`.
    List<Lit.Span> spans(int from, int to, int shift) {
        var spans = new ArrayList<Lit.Span>();
        int start = -1;
        int end = -1;
        for (int i = 0; i < count; i++) {
            if (starts[i] < from || ends[i] > to) {
                continue;
            }
            if (start >= 0 && starts[i] < end) {
                start = Math.min(start, starts[i]);
                end = Math.max(end, ends[i]);
                continue;
            }
            if (start >= 0) {
                spans.add(new Lit.Span(start + shift, end + shift));
            }
            start = starts[i];
            end = ends[i];
        }
        if (start >= 0) {
            spans.add(new Lit.Span(start + shift, end + shift));
        }
        return spans;
    }
}
