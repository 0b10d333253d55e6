package dev.offprint.app;

import dev.offprint.embedding.SemanticIndex;
import dev.offprint.embedding.VectorException;
import dev.offprint.library.Library;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.library.write.VectorUpdater;
import dev.offprint.platform.LogFile;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SynonymsFile;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Clock;

/// Everything that is open for one library, closed in the order that loses nothing: first the threads that write,
/// then what they write to.
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

    /// Opens the library in `folder`, making it where there is none, and lets its index catch up.
    static OpenLibrary open(Path folder, Clock clock) {
        var store = Store.open(folder);
        var log = LogFile.open(folder);
        try {
            var openLibrary = new OpenLibrary(log, store, SearchIndex.open(folder.resolve("index")), folder, clock);
            openLibrary.writer.updateIndex();
            return openLibrary;
        } catch (RuntimeException failure) {
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

    /// What computes vectors.
    ///
    /// @throws VectorException where another process writes, or this system has no model
    VectorUpdater vectors(Clock clock) {
        if (!index.writable()) {
            throw VectorException.busy();
        }
        var embedder = semantics.embedder().orElseThrow(VectorException::unsupported);
        return new VectorUpdater(store, semantics.vectors(), embedder, clock);
    }

    Library library() {
        return library;
    }

    @Override
    public void close() {
        try (log;
                store;
                index;
                semantics) {
            writer.close();
        }
    }
}
