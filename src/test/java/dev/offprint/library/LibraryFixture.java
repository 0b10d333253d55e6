package dev.offprint.library;

import dev.offprint.library.write.LibraryWriter;
import dev.offprint.search.SearchIndex;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library of its own for each test, on a real store and a real index.
abstract class LibraryFixture {
    @TempDir
    Path folder;

    Store store;
    SearchIndex index;
    LibraryWriter writer;
    Library library;

    private final Clock clock;

    /// @param clock what the library takes for now
    LibraryFixture(Clock clock) {
        this.clock = clock;
    }

    @BeforeEach
    final void openLibrary() {
        store = Store.open(folder);
        index = SearchIndex.open(folder.resolve("index"));
        writer = new LibraryWriter(store, index);
        library = new Library(store, index, writer, folder, clock);
    }

    @AfterEach
    final void closeLibrary() {
        writer.close();
        index.close();
        store.close();
    }
}
