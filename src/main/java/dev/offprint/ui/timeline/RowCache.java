package dev.offprint.ui.timeline;

import dev.offprint.library.LibraryApi;
import dev.offprint.model.PaperRow;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.Topic;
import dev.offprint.search.SearchHit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/// The loaded rows of the list on screen and their topics, and a counter of updates. JavaFX application thread.
final class RowCache {
    private static final Logger LOG = System.getLogger(RowCache.class.getName());

    private final ReadOnlyIntegerWrapper updates = new ReadOnlyIntegerWrapper();
    private final PagedRows rows;
    private final RowTopics topics;

    RowCache(LibraryApi library, Executor ask, Executor fx, Consumer<Throwable> failed) {
        rows = new PagedRows(library::readRows, ask, fx, this::updated, failed);
        topics = new RowTopics(library::findTopics, ask, fx, this::updated, RowCache::logFailure);
    }

    ReadOnlyIntegerProperty updates() {
        return updates.getReadOnlyProperty();
    }

    /// Rows were loaded or have changed.
    void updated() {
        updates.set(updates.get() + 1);
    }

    void show(PaperKeys list) {
        rows.show(list);
        topics.show(list);
    }

    @Nullable
    PaperRow at(int index) {
        return rows.at(index);
    }

    @Nullable
    PaperRow of(long key) {
        return rows.of(key);
    }

    List<Topic> topicsAt(int index) {
        return topics.at(index);
    }

    /// Takes the rows that were loaded with a list queried at [#timestamp].
    void addRows(ListSnapshot snapshot, long asOf) {
        rows.add(snapshot.lines().values().stream().map(SearchHit::row).toList(), asOf);
    }

    /// Reloads topics: they have changed, or which papers match them.
    void refreshTopics() {
        topics.refresh();
    }

    long timestamp() {
        return rows.timestamp();
    }

    /// Shows the effect of an action before the store has committed it; [#completed] must follow.
    void change(long key, ReaderAction act) {
        rows.change(key, row -> OptimisticUpdate.row(row, act));
    }

    void completed(long key) {
        rows.completed(key);
        updated();
    }

    private static void logFailure(Throwable error) {
        LOG.log(Level.WARNING, "loading the topics of the papers on screen failed", error);
    }
}
