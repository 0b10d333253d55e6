package dev.offprint.bench;

import dev.offprint.ingest.CancelToken;
import dev.offprint.ingest.FileImporter;
import dev.offprint.ingest.ImportInput;
import dev.offprint.library.Library;
import dev.offprint.library.write.LibraryWriter;
import dev.offprint.parse.InputParser;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.syntax.Synonyms;
import dev.offprint.store.Store;
import dev.offprint.testing.PaperFixtures;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A library of ours in a folder, put together as the program puts it together.
final class OffprintIndex implements AutoCloseable {
    private static final int PORTION = 1000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

    private final Store store;
    private final SearchIndex index;
    private final LibraryWriter writer;
    private final Library library;

    OffprintIndex(Path folder) {
        store = Store.open(folder);
        index = SearchIndex.open(folder.resolve("index"));
        index.synonyms(Synonyms.shipped());
        writer = new LibraryWriter(store, index);
        library = new Library(store, index, writer, folder, CLOCK);
    }

    /// Reads, stores and indexes a file; back when all of it is durable.
    void take(Path file) {
        new FileImporter(writer, new InputParser(), CLOCK, CLOCK.getZone())
                .read(List.of(ImportInput.file(file)), null, new CancelToken(), _ -> {});
        writer.indexed().join();
    }

    /// Puts the index together, as the program does when it has nothing else to do.
    void settle() {
        index.writable();
        writer.updateIndex();
        writer.indexed().join();
        index.settle();
    }

    SearchIndex index() {
        return index;
    }

    /// All that it has taken.
    PaperFixtures papers() {
        return new PaperFixtures(store.papers(store.keys()));
    }

    Library library() {
        return library;
    }

    /// An index alone, without a store that it follows.
    static SearchIndex index(Path folder, PaperFixtures papers) {
        var index = SearchIndex.open(folder);
        index.synonyms(Synonyms.shipped());
        index.writable();
        papers.deltas(PORTION).forEach(index::follow);
        index.commit();
        index.refresh();
        return index;
    }

    @Override
    public void close() {
        writer.close();
        index.close();
        store.close();
    }
}
