package dev.offprint.library.write;

import dev.offprint.search.SearchIndex;
import dev.offprint.store.Store;

/// Updates the index from the store in batches. For the indexer thread, except [#searchable].
final class IndexUpdater {
    /// Papers per batch: about two megabytes of text in memory.
    private static final int BATCH_SIZE = 1_000;
    /// Papers after which the index is refreshed for searches while more are waiting, if there are searches:
    /// more frequent refreshes create many small segments.
    private static final int REFRESH_INTERVAL = 20_000;
    /// Papers after which the index is committed while more are waiting: the amount to index again after a
    /// kill, about five seconds of work. Each commit leaves segments to be merged later.
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

    /// Indexes the next batch of changes.
    ///
    /// @param idle whether the store is idle, so that the index is refreshed and committed now
    /// @return whether there are more changes
    boolean step(boolean idle) {
        if (index.followed() >= store.sequence() || !index.writable()) {
            publish(idle);
            return false;
        }
        var delta = store.changesSince(index.followed(), BATCH_SIZE);
        index.rename(store.id());
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

    /// Indexes all changes and commits.
    void finish() {
        while (step(false)) {
            // each step is one batch
        }
        publish(true);
    }

    /// Clears the index, so that the next steps fill it from the start.
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
