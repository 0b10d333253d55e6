package dev.offprint.ui.reader;

import dev.offprint.ui.fx.LatestTask;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the library has to say beside the paper on screen: what is like it, why it is recommended. Asked for when the
/// paper is on screen already, so that it never waits for this. For the toolkit's thread.
public final class RelatedModel<T> {
    private static final Logger LOG = System.getLogger(RelatedModel.class.getName());

    private final ReadOnlyObjectWrapper<T> told;
    private final T nothing;
    private final LongFunction<T> door;
    private final LatestTask<T> asking;
    private long of = -1;

    /// @param nothing what the library says when it has nothing to say
    /// @param door    asked on an `ask` thread
    public RelatedModel(T nothing, LongFunction<T> door, Executor ask, Executor fx) {
        this.nothing = nothing;
        this.door = door;
        told = new ReadOnlyObjectWrapper<>(nothing);
        asking = new LatestTask<>(ask, fx);
    }

    ReadOnlyObjectProperty<T> told() {
        return told.getReadOnlyProperty();
    }

    /// This paper is on screen. What was told of another one goes at once; the same paper is asked about again only
    /// while there is nothing: the index may not have had it yet.
    void show(long key) {
        if (key != of) {
            told.set(nothing);
        }
        if (told.get().equals(nothing)) {
            of = key;
            asking.submit(() -> door.apply(key), found -> answered(key, found), RelatedModel::failed);
        }
    }

    /// No more is to be said of the paper on screen.
    void clear() {
        of = -1;
        told.set(nothing);
    }

    private void answered(long key, T found) {
        if (key == of) {
            told.set(found);
        }
    }

    private static void failed(Throwable trouble) {
        LOG.log(Level.WARNING, "nothing can be said beside a paper", trouble);
    }
}
