package dev.offprint.ui.timeline;

import java.util.Arrays;

/// The keys of the papers of a list, in order: an array that nobody can write into. A million of them are 8 MB and no
/// objects.
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

    /// -1 when it is not among them.
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

    /// Those from `from` up to but without `to`, or as many of them as there are.
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
