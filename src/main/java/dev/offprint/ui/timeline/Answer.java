package dev.offprint.ui.timeline;

import dev.offprint.model.LedgerEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the library answered to a wish.
///
/// @param keys  the papers in order; nobody writes into it
/// @param lines for a search: what each hit shows beyond its row
/// @param total how many there are in all, which for a search may be more than `keys`
record Answer(
        Wish wish,
        long[] keys,
        Map<Long, Lists.Line> lines,
        List<String> hints,
        long total,
        boolean libraryEmpty,
        @Nullable LedgerEntry ledger) {
    static final Answer NONE = new Answer(
            new Wish.Browse(dev.offprint.model.Listing.ALL), new long[0], Map.of(), List.of(), 0, false, null);

    Shown shown() {
        return new Shown(wish, total, ledger);
    }

    int indexOf(long key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key) {
                return i;
            }
        }
        return -1;
    }

    /// This answer without the paper at `index`.
    Answer without(int index) {
        var rest = new long[keys.length - 1];
        System.arraycopy(keys, 0, rest, 0, index);
        System.arraycopy(keys, index + 1, rest, index, rest.length - index);
        return new Answer(wish, rest, lines, hints, total - 1, libraryEmpty, ledger);
    }
}
