package dev.offprint.library.write;

import dev.offprint.search.SearchIndex;
import dev.offprint.store.Store;

/// Brings the index up to the store in steps. For the indexer's thread, but for [#searchable].
final class IndexUpdater {
    /// Papers a step: some two megabytes of text in memory.
    private static final int BATCH_SIZE = 1_000;
    /// Papers after which searches see them, even when more are waiting, if anybody searches: showing fewer at a time
    /// makes many small segments.
    private static final int REFRESH_INTERVAL = 20_000;
    /// Papers after which the index is committed, even when more are waiting: what a killed program has to index again,
    /// some five seconds' work. Each commit leaves segments that have to be merged later.
    private static final int COMMIT_INTERVAL = 50_000;

    private final Store store;
    private final SearchIndex index;
    private int unrefreshed;
    private int uncommitted;

    IndexUpdater(Store store, SearchIndex index) {
        this.store = store;
        this.index = index;
    }

    long searchable() {
        return index.searchable();
    }

    /// Follows the next thousand changes.
    ///
    /// @param idle whether the store is quiet, so that now is the time to show and commit what has been followed
    /// @return whether there is more to follow
    boolean step(boolean idle) {
        if (index.followed() >= store.sequence() || !index.writable()) {
            publish(idle);
            return false;
        }
        var delta = store.changesSince(index.followed(), BATCH_SIZE);
        index.follow(delta);
        unrefreshed += delta.changed().size() + delta.removed().size();
        uncommitted += delta.changed().size() + delta.removed().size();
        boolean caughtUp = idle && !delta.more();
        publish(caughtUp);
        if (caughtUp) {
            index.settle();
        }
        return delta.more();
    }

    /// Follows everything, and commits.
    void finish() {
        while (step(false)) {
            // each step is a thousand papers
        }
        publish(true);
    }

    /// Empties the index, so that the next steps fill it from the start.
    void restart() {
        if (index.writable()) {
            index.clear();
        }
    }

    private void publish(boolean now) {
        if (now || (unrefreshed >= REFRESH_INTERVAL && index.asked())) {
            index.refresh();
            unrefreshed = 0;
        }
        if (uncommitted > 0 && (now || uncommitted >= COMMIT_INTERVAL)) {
            index.commit();
            uncommitted = 0;
        }
    }
}
