package dev.offprint.ui.timeline;

import dev.offprint.model.Act;
import dev.offprint.model.Row;
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
final class Loaded {
    private static final Logger LOG = System.getLogger(Loaded.class.getName());

    private final ReadOnlyIntegerWrapper arrivals = new ReadOnlyIntegerWrapper();
    private final Rows rows;
    private final RowTopics topics;

    Loaded(Lists lists, Executor ask, Executor fx, Consumer<Throwable> failed) {
        rows = new Rows(lists::rows, ask, fx, this::arrived, failed);
        topics = new RowTopics(lists::topics, ask, fx, this::arrived, Loaded::untold);
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
    Row at(int index) {
        return rows.at(index);
    }

    @Nullable
    Row of(long key) {
        return rows.of(key);
    }

    List<Topic> topicsAt(int index) {
        return topics.at(index);
    }

    /// Takes the rows that a list brought with it, which was asked for at that [#moment].
    void take(Answer found, long asOf) {
        rows.take(found.lines().values().stream().map(Lists.Line::row).toList(), asOf);
    }

    long moment() {
        return rows.moment();
    }

    /// Shows what an act makes of a paper before the store has it; [#settled] must follow.
    void change(long key, Act act) {
        rows.change(key, row -> Marked.row(row, act));
    }

    void settled(long key) {
        rows.settled(key);
        arrived();
    }

    private static void untold(Throwable trouble) {
        LOG.log(Level.WARNING, "the topics of papers on screen could not be loaded", trouble);
    }
}
