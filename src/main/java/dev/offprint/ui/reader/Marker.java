package dev.offprint.ui.reader;

import dev.offprint.model.Act;

/// Does something to a paper. Called on the toolkit's thread, returns at once.
@FunctionalInterface
public interface Marker {
    void mark(Act act, long paper);
}
