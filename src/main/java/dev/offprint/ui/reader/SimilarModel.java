package dev.offprint.ui.reader;

import dev.offprint.model.Row;
import dev.offprint.model.Similar;
import dev.offprint.ui.fx.Asking;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The papers like the one on screen. Asked for when that is on screen already, so that it never waits for them. For
/// the
/// toolkit's thread.
public final class SimilarModel {
    private static final Logger LOG = System.getLogger(SimilarModel.class.getName());

    private final ReadOnlyObjectWrapper<Similar> similar = new ReadOnlyObjectWrapper<>(Similar.NONE);
    private final LongFunction<Similar> like;
    private final Consumer<Row> open;
    private final Asking<Similar> asking;
    private long of = -1;

    /// @param like asked on an `ask` thread
    /// @param open opens a paper
    public SimilarModel(LongFunction<Similar> like, Executor ask, Executor fx, Consumer<Row> open) {
        this.like = like;
        this.open = open;
        asking = new Asking<>(ask, fx);
    }

    ReadOnlyObjectProperty<Similar> similar() {
        return similar.getReadOnlyProperty();
    }

    /// This paper is on screen. What another one was like goes at once; the same paper is asked about again only while
    /// nothing is like it: the index may not have had it yet.
    void show(long key) {
        if (key != of) {
            similar.set(Similar.NONE);
        }
        if (key != of || similar.get().equals(Similar.NONE)) {
            of = key;
            asking.ask(() -> like.apply(key), similar::set, SimilarModel::failed);
        }
    }

    void open(Row paper) {
        open.accept(paper);
    }

    private static void failed(Throwable trouble) {
        LOG.log(Level.WARNING, "similar papers could not be found", trouble);
    }
}
