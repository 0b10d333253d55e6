package dev.offprint.cli;

import dev.offprint.ingest.ArxivLookup;
import dev.offprint.ingest.EditionFetcher;
import dev.offprint.ingest.FileImporter;
import dev.offprint.ingest.FullTextFetcher;
import dev.offprint.ingest.ProgressListener;
import dev.offprint.ingest.WatchFolder;
import dev.offprint.library.Library;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// A library that is open for one command.
///
/// @param network makes what asks the sources, which most commands do without
/// @param lookup makes what asks arXiv about single papers
/// @param vectors computes the missing vectors and returns how many; fails with a sentence where this program cannot
/// @param fullTexts makes what fetches whole papers
/// @param offline whether the reader's settings let nothing be asked
/// @param closing writes what is left to write and closes everything; may be called once
public record CommandSession(
        Library library,
        FileImporter importer,
        WatchFolder watched,
        Supplier<EditionFetcher> network,
        Supplier<ArxivLookup> lookup,
        ToIntFunction<Consumer<ProgressListener>> vectors,
        Supplier<FullTextFetcher> fullTexts,
        BooleanSupplier offline,
        Runnable closing)
        implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
