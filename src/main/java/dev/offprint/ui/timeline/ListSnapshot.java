package dev.offprint.ui.timeline;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the library answered to a wish.
///
/// @param lines     for a search: what each hit shows beyond its row
/// @param narrowing what its papers had to have besides
/// @param all       for a list: its papers before they were narrowed down
/// @param meant     for a search: what it may have been meant to be; null where nothing seems wrong with it
/// @param hidden    how many are left out because they fall under muted topics
/// @param total     how many there are in all, which for a search may be more than `keys`
record ListSnapshot(
        ListRequest wish,
        FacetFilter narrowing,
        PaperKeys keys,
        PaperKeys all,
        Map<Long, ListAccess.Line> lines,
        List<Message> hints,
        @Nullable String meant,
        long total,
        int hidden,
        boolean libraryEmpty,
        @Nullable LedgerEntry ledger) {
    /// How many papers after one that has gone are looked for: in a list of a million each look costs a millisecond.
    private static final int NEAR = 50;

    static final ListSnapshot NONE = new ListSnapshot(
            new ListRequest.Browse(ListQuery.ALL),
            FacetFilter.NONE,
            PaperKeys.NONE,
            PaperKeys.NONE,
            Map.of(),
            List.of(),
            null,
            0,
            0,
            false,
            null);

    ListInfo shown() {
        return new ListInfo(wish, total, ledger);
    }

    /// Where a paper is; where it has gone from the same list as it was `before`, the place of one of the next that are
    /// still there, else of what stands there now. -1 for none.
    int placeOf(long paper, ListSnapshot before) {
        int index = keys.indexOf(paper);
        if (index >= 0 || !wish.equals(before.wish) || !narrowing.equals(before.narrowing)) {
            return index;
        }
        int from = before.keys.indexOf(paper);
        for (int i = from + 1; from >= 0 && i < Math.min(before.keys.size(), from + NEAR); i++) {
            int place = keys.indexOf(before.keys.get(i));
            if (place >= 0) {
                return place;
            }
        }
        return Math.min(from, keys.size() - 1);
    }

    /// This answer without the paper at `index`.
    ListSnapshot without(int index) {
        return new ListSnapshot(
                wish,
                narrowing,
                keys.without(index),
                all,
                lines,
                hints,
                meant,
                total - 1,
                hidden,
                libraryEmpty,
                ledger);
    }
}
