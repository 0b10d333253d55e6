package dev.offprint.ui.timeline;

import dev.offprint.model.PaperRow;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.Topic;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/// What is loaded of the list on screen: rows and their topics, and how often more of it came. Toolkit's thread.
final class RowCache {
    private static final Logger LOG = System.getLogger(RowCache.class.getName());

    private final ReadOnlyIntegerWrapper arrivals = new ReadOnlyIntegerWrapper();
    private final PagedRows rows;
    private final RowTopics topics;

    RowCache(ListAccess lists, Executor ask, Executor fx, Consumer<Throwable> failed) {
        rows = new PagedRows(lists::rows, ask, fx, this::arrived, failed);
        topics = new RowTopics(lists::topics, ask, fx, this::arrived, RowCache::untold);
    }

    ReadOnlyIntegerProperty arrivals() {
        return arrivals.getReadOnlyProperty();
    }

    /// Something is there that was not there before, or has changed.
    void arrived() {
        arrivals.set(arrivals.get() + 1);
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

    /// Takes the rows that a list brought with it, which was asked for at that [#moment].
    void take(ListSnapshot found, long asOf) {
        rows.take(found.lines().values().stream().map(ListAccess.Line::row).toList(), asOf);
    }

    long moment() {
        return rows.moment();
    }

    /// Shows what an act makes of a paper before the store has it; [#settled] must follow.
    void change(long key, ReaderAction act) {
        rows.change(key, row -> OptimisticUpdate.row(row, act));
    }

    void settled(long key) {
        rows.settled(key);
        arrived();
    }

    private static void untold(Throwable trouble) {
        LOG.log(Level.WARNING, "the topics of papers on screen could not be loaded", trouble);
    }
}
