package dev.offprint.ui.timeline;

import java.util.HashMap;
import java.util.Map;

/// Papers that an action removed from the list on screen, and that results queried before the store committed it still
/// contain. JavaFX application thread.
final class RemovedPapers {
    private final Map<Long, Long> removedAt = new HashMap<>();

    /// A paper was removed; the store has not committed it yet.
    void add(long paper) {
        removedAt.put(paper, Long.MAX_VALUE);
    }

    /// The store has committed the action, or failed; results queried after `moment` are up to date.
    void completed(long paper, long moment) {
        removedAt.replace(paper, moment);
    }

    /// A result queried at `asOf`, without the papers removed since.
    ListSnapshot without(ListSnapshot snapshot, long asOf) {
        removedAt.values().removeIf(moment -> moment < asOf);
        for (long paper : removedAt.keySet()) {
            int index = snapshot.keys().indexOf(paper);
            if (index >= 0) {
                snapshot = snapshot.without(index);
            }
        }
        return snapshot;
    }
}
