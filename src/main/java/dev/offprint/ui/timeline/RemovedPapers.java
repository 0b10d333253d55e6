package dev.offprint.ui.timeline;

import java.util.HashMap;
import java.util.Map;

/// Papers that an act took off the list on screen. An answer that was asked for before the store knew of the act still
/// has them. Toolkit's thread.
final class RemovedPapers {
    private final Map<Long, Long> since = new HashMap<>();

    /// The store does not know of it yet.
    void leave(long paper) {
        since.put(paper, Long.MAX_VALUE);
    }

    /// The store knows, or has refused; answers asked for after that moment are right.
    void settled(long paper, long moment) {
        since.replace(paper, moment);
    }

    /// An answer that was asked for at that moment, without what has left since.
    ListSnapshot without(ListSnapshot found, long asOf) {
        since.values().removeIf(moment -> moment < asOf);
        for (long paper : since.keySet()) {
            int index = found.keys().indexOf(paper);
            if (index >= 0) {
                found = found.without(index);
            }
        }
        return found;
    }
}
