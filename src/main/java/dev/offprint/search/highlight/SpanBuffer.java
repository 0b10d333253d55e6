package dev.offprint.search.highlight;

import dev.offprint.model.HighlightedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Places in a text, in the order in which they begin, and what stands there. Used again and again by one thread, so
/// that lighting fifty papers
/// makes no litter.
final class SpanBuffer {
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private long[] whats = new long[32];
    private int count;

    void clear() {
        count = 0;
    }

    /// @param what bits of whoever asked
    void add(int start, int end, long what) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            whats = Arrays.copyOf(whats, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        whats[count++] = what;
    }

    int count() {
        return count;
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

    /// The places within a stretch of text as spans that do not overlap, moved by `shift`.
    List<HighlightedText.Span> spans(int from, int to, int shift) {
        var spans = new ArrayList<HighlightedText.Span>(count);
        int start = -1;
        int end = -1;
        for (int i = 0; i < count; i++) {
            if (starts[i] < from || ends[i] > to) {
                continue;
            }
            if (starts[i] < end) {
                end = Math.max(end, ends[i]);
                continue;
            }
            if (start >= 0) {
                spans.add(new HighlightedText.Span(start + shift, end + shift));
            }
            start = starts[i];
            end = ends[i];
        }
        if (start >= 0) {
            spans.add(new HighlightedText.Span(start + shift, end + shift));
        }
        return spans;
    }
}
