package dev.offprint.ui.timeline;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Listing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the library answered to a wish.
///
/// @param lines for a search: what each hit shows beyond its row
/// @param hidden how many are left out because they fall under muted topics
/// @param total how many there are in all, which for a search may be more than `keys`
record Answer(
        Wish wish,
        PaperKeys keys,
        Map<Long, Lists.Line> lines,
        List<String> hints,
        long total,
        int hidden,
        boolean libraryEmpty,
        @Nullable LedgerEntry ledger) {
    static final Answer NONE =
            new Answer(new Wish.Browse(Listing.ALL), PaperKeys.NONE, Map.of(), List.of(), 0, 0, false, null);

    Shown shown() {
        return new Shown(wish, total, ledger);
    }

    /// This answer without the paper at `index`.
    Answer without(int index) {
        return new Answer(wish, keys.without(index), lines, hints, total - 1, hidden, libraryEmpty, ledger);
    }
}
