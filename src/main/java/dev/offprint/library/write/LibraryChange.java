package dev.offprint.library.write;

import dev.offprint.model.UndoResult;
import org.jspecify.annotations.Nullable;

/// A hint that the library changed, with the change sequences of the store and of the searchable index.
public record LibraryChange(
        long stored, long searchable, @Nullable UndoResult action) {}
