package dev.offprint;

import dev.offprint.keep.Keeper;
import dev.offprint.library.Library;
import dev.offprint.machine.LogFile;
import dev.offprint.search.Index;
import dev.offprint.search.SynonymsFile;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Clock;

/// Everything that is open for one library, closed in the order that loses nothing: first the threads that write, then
/// what they write to.
final class House implements AutoCloseable {
    private final Path folder;
    private final LogFile log;
    private final Store store;
    private final Index index;
    private final Keeper keeper;
    private final Library library;

    private House(LogFile log, Store store, Index index, Path folder, Clock clock) {
        this.folder = folder;
        this.log = log;
        this.store = store;
        this.index = index;
        index.synonyms(SynonymsFile.read(folder));
        keeper = new Keeper(store, index);
        library = new Library(store, index, keeper, folder, clock);
    }

    /// Opens the library in `folder`, making it where there is none, and lets its index catch up.
    static House open(Path folder, Clock clock) {
        var store = Store.open(folder);
        var log = LogFile.begin(folder);
        try {
            var house = new House(log, store, Index.open(folder.resolve("index")), folder, clock);
            house.keeper.follow();
            return house;
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

    Keeper keeper() {
        return keeper;
    }

    Library library() {
        return library;
    }

    @Override
    public void close() {
        try (log;
                store;
                index) {
            keeper.close();
        }
    }
}
