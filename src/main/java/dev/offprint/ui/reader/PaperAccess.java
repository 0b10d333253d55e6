package dev.offprint.ui.reader;

import org.jspecify.annotations.Nullable;

/// What the reader asks of the library. Called from `ask` threads only; may block.
@FunctionalInterface
public interface PaperAccess {
    /// A paper with the places lit that `query` finds in it; null when there is no such paper.
    ///
    /// @param query as typed; blank for none
    @Nullable
    OpenPaper read(long key, String query);
}
