package dev.offprint.cli;

import dev.offprint.library.Library;
import dev.offprint.refresh.Importer;
import dev.offprint.refresh.Refresh;

/// A library that is open for one command.
///
/// @param closing writes what is left to write and closes everything; may be called once
public record Session(Library library, Importer importer, Refresh refresh, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
        closing.run();
    }
}
