package dev.offprint.ui.reader;

import dev.offprint.model.ReaderAction;

/// Does something to a paper. Called on the toolkit's thread, returns at once.
@FunctionalInterface
public interface MarkActions {
    void mark(ReaderAction act, long paper);
}
