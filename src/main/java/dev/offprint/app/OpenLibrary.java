package dev.offprint.app;

import dev.offprint.embedding.SemanticIndex;
import dev.offprint.embedding.VectorException;
import dev.offprint.ingest.ProgressListener;
import dev.offprint.library.Library;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.library.write.VectorUpdater;
import dev.offprint.model.Message;
import dev.offprint.model.StoreException;
import dev.offprint.platform.LogFile;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SynonymsFile;
import dev.offprint.store.Store;
import dev.offprint.store.StoreRecovery;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/// Everything that is open for one library, closed in the order that loses nothing: first the threads that
/// write, then what they write to.
final class OpenLibrary implements AutoCloseable {
    private final Path folder;
    private final LogFile log;
    private final Store store;
    private final SearchIndex index;
    private final LibraryWriter writer;
    private final Library library;
    private final SemanticIndex semantics;

    private OpenLibrary(LogFile log, Store store, SearchIndex index, Path folder, Clock clock) {
        this.folder = folder;
        this.log = log;
        this.store = store;
        this.index = index;
        index.synonyms(SynonymsFile.read(folder));
        semantics = SemanticIndex.open(folder);
        index.semantics(semantics);
        writer = new LibraryWriter(store, index);
        library = new Library(store, index, writer, folder, clock);
    }

    /// Opens the library in `folder`, creating it if there is none, and starts to update its index.
    ///
    /// @throws StoreException if the library is empty while its index holds papers: its database was lost
    static OpenLibrary open(Path folder, Clock clock) {
        return open(Store.open(folder), folder, clock, true);
    }

    /// Moves a library that cannot be read aside, and opens an empty one in its place.
    ///
    /// @throws StoreException if it cannot be moved
    static OpenLibrary beginAnew(Path folder, Clock clock) {
        return open(StoreRecovery.beginAnew(folder), folder, clock, false);
    }

    private static OpenLibrary open(Store store, Path folder, Clock clock, boolean expected) {
        var log = LogFile.open(folder);
        SearchIndex index = null;
        try {
            index = SearchIndex.open(folder.resolve("index"));
            long stored = store.sequence();
            if (expected && stored == 0 && index.size() > 0) {
                throw StoreException.unreadable(Message.of("store.emptied", folder, index.size()), null);
            }
            index.bind(store.id(), stored);
            var openLibrary = new OpenLibrary(log, store, index, folder, clock);
            openLibrary.writer.updateIndex();
            return openLibrary;
        } catch (RuntimeException failure) {
            if (index != null) {
                index.close();
            }
            log.close();
            store.close();
            throw failure;
        }
    }

    Path folder() {
        return folder;
    }

    Store store() {
        return store;
    }

    LibraryWriter writer() {
        return writer;
    }

    SearchIndex index() {
        return index;
    }

    SemanticIndex semantics() {
        return semantics;
    }

    /// Computes the vectors of papers that lack one and of changed texts.
    ///
    /// @return how many were missing and computed
    /// @throws VectorException where another process writes, or this system has no model
    int computeVectors(Clock clock, Consumer<ProgressListener> progress) {
        if (!index.writable()) {
            throw VectorException.busy();
        }
        var embedder = semantics.embedder().orElseThrow(VectorException::unsupported);
        var updater = new VectorUpdater(store, semantics.vectors(), embedder, clock);
        updater.followChanges();
        int done = updater.compute(updater.missing(), (some, total) -> {
            progress.accept(new ProgressListener(some, total, some, "vectors", null, null));
            return true;
        });
        updater.compact();
        return done;
    }

    Library library() {
        return library;
    }

    @Override
    public void close() {
        try (log;
                store;
                index;
                semantics;
                library) {
            writer.close();
        }
    }
}
