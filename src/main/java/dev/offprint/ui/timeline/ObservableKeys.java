package dev.offprint.ui.timeline;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/// The keys of a list as an observable list for the list view. A change compares both arrays once and never boxes all
/// keys.
final class ObservableKeys extends ObservableListBase<Long> {
    private PaperKeys keys = PaperKeys.NONE;

    /// Shows other keys; fires one change for the range that differs.
    void setKeys(PaperKeys wanted) {
        var old = keys;
        int common = Math.min(old.size(), wanted.size());
        int prefix = 0;
        while (prefix < common && old.get(prefix) == wanted.get(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < common - prefix && old.get(old.size() - 1 - suffix) == wanted.get(wanted.size() - 1 - suffix)) {
            suffix++;
        }
        if (prefix == old.size() && prefix == wanted.size()) {
            return;
        }
        beginChange();
        keys = wanted;
        nextReplace(prefix, wanted.size() - suffix, subList(old, prefix, old.size() - suffix));
        endChange();
    }

    /// The index of a key, tried at `likely` first; -1 for none.
    int indexOf(long key, int likely) {
        return likely < keys.size() && keys.get(likely) == key ? likely : keys.indexOf(key);
    }

    private static List<Long> subList(PaperKeys of, int from, int to) {
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
