package dev.offprint.library.write;

import dev.offprint.concurrent.BackgroundFault;
import dev.offprint.concurrent.BackgroundThread;
import dev.offprint.model.AppException;
import dev.offprint.model.UndoResult;
import dev.offprint.search.SearchIndex;
import dev.offprint.store.Store;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes the store on one thread and updates the index on another, so that storing a batch overlaps with
/// indexing the previous one.
///
/// Writes run in the order in which they were submitted. The threads are never interrupted: an interrupt would
/// close Lucene's files under the writer. Thread-safe; [#close] waits for submitted work.
public final class LibraryWriter implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LibraryWriter.class.getName());

    private final Store store;
    private final IndexUpdater indexUpdater;
    private final TopicUpdater topics;
    private final BackgroundThread writer = BackgroundThread.platform("writer");
    private final BackgroundThread indexer = BackgroundThread.platform("indexer");
    private final AtomicInteger writing = new AtomicInteger();
    private volatile long seenSequence; // the store's sequence at the last index update
    private volatile @Nullable String indexFailure; // message of the last failed index update; null after success
    private boolean updateQueued; // an index update has not started yet; guarded by this
    private boolean closing; // guarded by this
    private final List<Consumer<LibraryChange>> listeners = new CopyOnWriteArrayList<>();

    public LibraryWriter(Store store, SearchIndex index) {
        this.store = store;
        this.indexUpdater = new IndexUpdater(store, index);
        this.topics = new TopicUpdater(store, index);
        topics.update();
    }

    /// The store, for reading only.
    public Store store() {
        return store;
    }

    /// Runs `work` on the writer thread, notifies the listeners and updates the index. The future completes
    /// after the commit, before the index is updated; it fails with the exception of `work`.
    public <T extends @Nullable Object> CompletableFuture<T> write(Function<Store, T> work) {
        return write(work, _ -> null);
    }

    /// As [#write], for an action of the reader; the listeners receive it.
    ///
    /// @param work returns null if it had no effect
    public CompletableFuture<@Nullable UndoResult> act(Function<Store, @Nullable UndoResult> work) {
        return this.<@Nullable UndoResult>write(work, done -> done);
    }

    private <T extends @Nullable Object> CompletableFuture<T> write(
            Function<Store, T> work, Function<T, @Nullable UndoResult> action) {
        writing.incrementAndGet();
        return CompletableFuture.supplyAsync(
                () -> {
                    var done = new AtomicReference<@Nullable UndoResult>();
                    try {
                        var result = work.apply(store);
                        done.set(action.apply(result));
                        return result;
                    } finally { // an exception here would report a committed write as failed
                        writing.decrementAndGet();
                        BackgroundFault.contain(topics::update);
                        BackgroundFault.contain(() -> notifyListeners(done.get()));
                        updateIndex();
                    }
                },
                writer);
    }

    /// Updates the index from the store, as after a start or a write of another program. Returns immediately;
    /// calls while an update is queued have no further effect.
    public synchronized void updateIndex() {
        if (!updateQueued && !closing) {
            updateQueued = true;
            indexer.execute(this::updateStep);
        }
    }

    /// Checks whether another program has written; if so, updates the index and notifies the listeners. Blocks
    /// for one small query.
    public void checkForChanges() {
        long stored = store.sequence();
        if (stored != seenSequence || indexUpdater.searchable() < stored || indexFailure != null) {
            updateIndex();
        }
    }

    /// Completes when searches see everything written before this call and the index is committed, or when
    /// another program is found to write the index.
    public CompletableFuture<Void> indexed() {
        return CompletableFuture.runAsync(() -> {}, writer).thenRunAsync(indexUpdater::finish, indexer);
    }

    /// Rebuilds the index from the store; searches see a growing part of it meanwhile. The future completes
    /// when it is whole and committed.
    public CompletableFuture<Void> rebuild() {
        return CompletableFuture.runAsync(indexUpdater::restart, indexer).thenCompose(_ -> indexed());
    }

    /// Calls `listener` after every change, on the writer or the indexer thread: a hint to query again; it must
    /// not block.
    ///
    /// @return removes the listener
    public Runnable onChange(Consumer<LibraryChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Stops both threads after their submitted work; the store and the index stay open.
    @Override
    public void close() {
        writer.close();
        synchronized (this) {
            closing = true;
        }
        indexer.execute(this::finish);
        indexer.close();
    }

    private void finish() {
        try {
            indexUpdater.finish();
        } catch (AppException e) {
            indexFailed(e);
        }
    }

    private void updateStep() {
        synchronized (this) {
            updateQueued = false;
        }
        try {
            seenSequence = store.sequence(); // read first: later writes are for the next check
            topics.update();
            boolean more = indexUpdater.step(writing.get() == 0);
            indexFailure = null;
            if (more) {
                updateIndex();
            }
            notifyListeners(null);
        } catch (AppException e) {
            indexFailed(e);
        }
    }

    /// Nothing is lost: the store has everything, and the next change, check or start updates the index again.
    /// Logged once while the reason stays the same.
    private void indexFailed(AppException e) {
        if (!e.sentence().equals(indexFailure)) {
            indexFailure = e.sentence();
            LOG.log(System.Logger.Level.WARNING, "The index stays behind: " + e.sentence(), e);
        }
    }

    private void notifyListeners(@Nullable UndoResult action) {
        var change = new LibraryChange(store.sequence(), indexUpdater.searchable(), action);
        listeners.forEach(listener -> BackgroundFault.contain(() -> listener.accept(change)));
    }
}
