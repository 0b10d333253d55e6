package dev.offprint.ui.timeline;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/// The keys of a list as the observable list that a list view wants. Changing it costs one look at both arrays, never a
/// box per key.
final class ObservableKeys extends ObservableListBase<Long> {
    private PaperKeys keys = PaperKeys.NONE;

    /// Shows another list; tells of the stretch that differs.
    void become(PaperKeys wanted) {
        var old = keys;
        int most = Math.min(old.size(), wanted.size());
        int head = 0;
        while (head < most && old.get(head) == wanted.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.get(old.size() - 1 - tail) == wanted.get(wanted.size() - 1 - tail)) {
            tail++;
        }
        if (head == old.size() && head == wanted.size()) {
            return;
        }
        beginChange();
        keys = wanted;
        nextReplace(head, wanted.size() - tail, view(old, head, old.size() - tail));
        endChange();
    }

    /// The place of a key, `likely` if it is there; -1 for none.
    int placeOf(long key, int likely) {
        return likely < keys.size() && keys.get(likely) == key ? likely : keys.indexOf(key);
    }

    private static List<Long> view(PaperKeys of, int from, int to) {
        return new AbstractList<>() {
            @Override
            public Long get(int index) {
                return of.get(from + index);
            }

            @Override
            public int size() {
                return to - from;
            }
        };
    }

    @Override
    public Long get(int index) {
        return keys.get(index);
    }

    @Override
    public int size() {
        return keys.size();
    }
}
