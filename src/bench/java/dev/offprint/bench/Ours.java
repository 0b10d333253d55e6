package dev.offprint.bench;

import dev.offprint.keep.Keeper;
import dev.offprint.library.Library;
import dev.offprint.parse.Parser;
import dev.offprint.refresh.Importer;
import dev.offprint.refresh.Input;
import dev.offprint.refresh.Stop;
import dev.offprint.search.Index;
import dev.offprint.search.Synonyms;
import dev.offprint.store.Store;
import dev.offprint.testing.Papers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A library of ours in a folder, put together as the program puts it together.
final class Ours implements AutoCloseable {
    private static final int PORTION = 1000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

    private final Store store;
    private final Index index;
    private final Keeper keeper;
    private final Library library;

    Ours(Path folder) {
        store = Store.open(folder);
        index = Index.open(folder.resolve("index"));
        index.synonyms(Synonyms.shipped());
        keeper = new Keeper(store, index);
        library = new Library(store, index, keeper, folder, CLOCK);
    }

    /// Reads, stores and indexes a file; back when all of it is durable.
    void take(Path file) {
        new Importer(keeper, new Parser(), CLOCK, CLOCK.getZone())
                .read(List.of(Input.file(file)), null, new Stop(), _ -> {});
        keeper.indexed().join();
    }

    /// Puts the index together, as the program does when it has nothing else to do.
    void settle() {
        index.settle();
    }

    Library library() {
        return library;
    }

    /// An index alone, without a store that it follows.
    static Index index(Path folder, Papers papers) {
        var index = Index.open(folder);
        index.synonyms(Synonyms.shipped());
        index.writable();
        papers.deltas(PORTION).forEach(index::follow);
        index.commit();
        index.refresh();
        return index;
    }

    @Override
    public void close() {
        keeper.close();
        index.close();
        store.close();
    }
}
