package dev.offprint.library;

import dev.offprint.library.write.LibraryWriter;
import dev.offprint.search.SearchIndex;
import dev.offprint.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Holds store and index against each other.
final class ConsistencyCheck {
    private final Store store;
    private final SearchIndex index;
    private final LibraryWriter keeper;
    private final List<String> lines = new ArrayList<>();

    ConsistencyCheck(Store store, SearchIndex index, LibraryWriter keeper) {
        this.store = store;
        this.index = index;
        this.keeper = keeper;
    }

    CheckReport run(boolean repair) {
        long behind = store.sequence() - index.sequence();
        keeper.indexed().join();
        if (behind > 0) {
            lines.add("The index was " + behind + (behind == 1 ? " change" : " changes")
                    + " behind the store and has caught up.");
        }
        var faults = store.check();
        if (!faults.isEmpty()) {
            faults.forEach(fault -> lines.add("Store: " + fault));
            return new CheckReport(
                    lines, false, "The database is damaged: restore the newest file of the backup folder.");
        }
        lines.add("The store is sound: %,d papers.".formatted(store.stats().papers()));
        var richer = store.richerBackup();
        if (richer != null) {
            lines.add("The backup " + richer + " holds more than the library.");
            return new CheckReport(lines, false, "Something was lost: offprint restore " + richer + " puts it back.");
        }
        if (agree()) {
            return new CheckReport(lines, true, "");
        }
        if (!repair) {
            return new CheckReport(
                    lines, false, "The index does not agree with the store: offprint check --repair builds it anew.");
        }
        keeper.rebuild().join();
        lines.add("The index was built anew.");
        return new CheckReport(
                lines, agree(), "The index still does not agree with the store: is another program using it?");
    }

    private boolean agree() {
        long[] stored = store.keys();
        long[] indexed = index.keys();
        if (Arrays.equals(stored, indexed) && index.sequence() == store.sequence()) {
            lines.add("The index agrees with it: %,d papers, change %,d.".formatted(indexed.length, index.sequence()));
            return true;
        }
        lines.add("The index differs: %,d papers at change %,d; the store has %,d at change %,d."
                .formatted(indexed.length, index.sequence(), stored.length, store.sequence()));
        return false;
    }
}
