package dev.offprint.ui.reader;

import dev.offprint.ui.fx.LatestTask;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Additional information about the paper on screen, such as similar papers or why it is recommended. Loaded after the
/// paper, which never waits for it. JavaFX application thread.
public final class RelatedModel<T> {
    private static final Logger LOG = System.getLogger(RelatedModel.class.getName());

    private final ReadOnlyObjectWrapper<T> result;
    private final T empty;
    private final LongFunction<T> query;
    private final LatestTask<T> latest;
    private long shownKey = -1;

    /// @param empty the empty result
    /// @param query called on an `ask` thread
    public RelatedModel(T empty, LongFunction<T> query, Executor ask, Executor fx) {
        this.empty = empty;
        this.query = query;
        result = new ReadOnlyObjectWrapper<>(empty);
        latest = new LatestTask<>(ask, fx);
    }

    ReadOnlyObjectProperty<T> result() {
        return result.getReadOnlyProperty();
    }

    /// Sets the paper on screen. The result of another paper is cleared at once; the same paper is queried again only
    /// while the result is empty, since the index may not contain it yet.
    void show(long key) {
        if (key != shownKey) {
            result.set(empty);
        }
        if (result.get().equals(empty)) {
            shownKey = key;
            latest.submit(() -> query.apply(key), loaded -> show(key, loaded), RelatedModel::failed);
        }
    }

    /// Clears the result.
    void clear() {
        shownKey = -1;
        result.set(empty);
    }

    private void show(long key, T loaded) {
        if (key == shownKey) {
            result.set(loaded);
        }
    }

    private static void failed(Throwable error) {
        LOG.log(Level.WARNING, "loading related papers failed", error);
    }
}
