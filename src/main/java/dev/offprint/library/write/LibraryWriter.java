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

/// Writes the store on its one thread and lets the index follow on another, so that storing a batch and indexing the
/// one before it overlap.
///
/// Writes are carried out in the order in which they were asked for. Neither thread is ever interrupted: an interrupt
/// would close
/// Lucene's files under the writer. May be called from any thread; [#close] waits for what was asked before it.
public final class LibraryWriter implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LibraryWriter.class.getName());

    private final Store store;
    private final IndexUpdater indexUpdater;
    private final TopicUpdater topics;
    private final BackgroundThread writer = BackgroundThread.platform("writer");
    private final BackgroundThread indexer = BackgroundThread.platform("indexer");
    private final AtomicInteger writing = new AtomicInteger();
    private volatile long seenSequence; // the store's sequence when it was last followed
    private volatile @Nullable String indexFailure; // why the index could not follow the last time; null when it could
    private boolean updateQueued; // a catch-up that has not begun; guarded by this
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

    /// Runs `work` on the keeper's thread, tells the listeners and lets the index follow. The future ends when the
    /// store has it,
    /// before the index does; it fails with what `work` threw.
    public <T extends @Nullable Object> CompletableFuture<T> write(Function<Store, T> work) {
        return write(work, _ -> null);
    }

    /// As [#write], for an action of the reader: the listeners learn which one it was.
    ///
    /// @param work answers null when it did nothing
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
                    } finally { // where a fault would say that a write which is committed was refused
                        writing.decrementAndGet();
                        BackgroundFault.contain(topics::update);
                        BackgroundFault.contain(() -> notifyListeners(done.get()));
                        updateIndex();
                    }
                },
                writer);
    }

    /// Lets the index catch up with the store, as after a start or when another program wrote. Answers at once; several
    /// calls while one
    /// catch-up waits are one.
    public synchronized void updateIndex() {
        if (!updateQueued && !closing) {
            updateQueued = true;
            indexer.execute(this::updateStep);
        }
    }

    /// Looks whether another program has written, and if so lets the index follow and tells the listeners. Cheap;
    /// blocks for one small query.
    public void checkForChanges() {
        long stored = store.sequence();
        if (stored != seenSequence || indexUpdater.searchable() < stored || indexFailure != null) {
            updateIndex();
        }
    }

    /// Ends when searches see everything that was written before this call, and the index is committed; or, where
    /// another program writes
    /// the index, when that has been found out.
    public CompletableFuture<Void> indexed() {
        return CompletableFuture.runAsync(() -> {}, writer).thenRunAsync(indexUpdater::finish, indexer);
    }

    /// Builds the index anew from the store; searches find ever more of it on the way. The future ends when it is whole
    /// and committed.
    public CompletableFuture<Void> rebuild() {
        return CompletableFuture.runAsync(indexUpdater::restart, indexer).thenCompose(_ -> indexed());
    }

    /// Calls `listener` after every change, from the keeper's or the indexer's thread: a hint to look again, cheap and
    /// not to be waited in.
    ///
    /// @return what ends the calls
    public Runnable onChange(Consumer<LibraryChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Ends the two threads after what they still have to do; the store and the index stay open.
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
            seenSequence = store.sequence(); // before the rest: what is written meanwhile is for the next look
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

    /// Nothing is lost: the store has everything, and the next change, look or start follows again. Logged once while
    /// the reason stays the same.
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
