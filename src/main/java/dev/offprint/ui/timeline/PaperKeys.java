package dev.offprint.ui.timeline;

import java.util.Arrays;

/// The keys of a list in order, as an immutable array: 8 MB for a million papers, without objects.
final class PaperKeys {
    static final PaperKeys NONE = of();

    private final long[] keys;

    private PaperKeys(long[] keys) {
        this.keys = keys;
    }

    static PaperKeys of(long... keys) {
        return new PaperKeys(keys.clone());
    }

    int size() {
        return keys.length;
    }

    long get(int index) {
        return keys[index];
    }

    /// -1 if absent.
    int indexOf(long key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key) {
                return i;
            }
        }
        return -1;
    }

    PaperKeys without(int index) {
        var rest = new long[keys.length - 1];
        System.arraycopy(keys, 0, rest, 0, index);
        System.arraycopy(keys, index + 1, rest, index, rest.length - index);
        return new PaperKeys(rest);
    }

    /// The keys from `from` (inclusive) to `to` (exclusive), clipped to the end.
    long[] slice(int from, int to) {
        return Arrays.copyOfRange(keys, from, Math.min(keys.length, to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperKeys that && Arrays.equals(keys, that.keys);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys);
    }
}
