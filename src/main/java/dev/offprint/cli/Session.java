package dev.offprint.cli;

import dev.offprint.library.Library;
import dev.offprint.refresh.Importer;
import dev.offprint.refresh.Lookup;
import dev.offprint.refresh.Refresh;
import dev.offprint.refresh.Watched;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A library that is open for one command.
///
/// @param network makes what asks the sources, which most commands do without
/// @param lookup  makes what asks arXiv about single papers
/// @param offline whether the reader's settings let nothing be asked
/// @param closing writes what is left to write and closes everything; may be called once
public record Session(
        Library library,
        Importer importer,
        Watched watched,
        Supplier<Refresh> network,
        Supplier<Lookup> lookup,
        BooleanSupplier offline,
        Runnable closing)
        implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
