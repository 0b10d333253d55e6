package dev.offprint.ui.timeline;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/// An array of keys as the observable list that a list view wants. Changing it costs one look at both arrays, never a
/// box per key.
final class Keys extends ObservableListBase<Long> {
    private long[] keys = {};

    /// Shows another array; tells of the stretch that differs.
    void become(long[] wanted) {
        var old = keys;
        int most = Math.min(old.length, wanted.length);
        int head = 0;
        while (head < most && old[head] == wanted[head]) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old[old.length - 1 - tail] == wanted[wanted.length - 1 - tail]) {
            tail++;
        }
        if (head == old.length && head == wanted.length) {
            return;
        }
        beginChange();
        keys = wanted;
        nextReplace(head, wanted.length - tail, view(old, head, old.length - tail));
        endChange();
    }

    private static List<Long> view(long[] of, int from, int to) {
        return new AbstractList<>() {
            @Override
            public Long get(int index) {
                return of[from + index];
            }

            @Override
            public int size() {
                return to - from;
            }
        };
    }

    @Override
    public Long get(int index) {
        return keys[index];
    }

    @Override
    public int size() {
        return keys.length;
    }
}
