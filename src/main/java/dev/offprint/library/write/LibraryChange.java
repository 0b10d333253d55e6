package dev.offprint.library.write;

import dev.offprint.model.UndoResult;
import org.jspecify.annotations.Nullable;

/// A hint that the library changed.
///
/// @param stored     the change sequence of the store
/// @param searchable the change sequence that searches see
/// @param action     the reader's action that was applied, undone or redone; null for any other change, and when the
///                   index was updated
public record LibraryChange(
        long stored, long searchable, @Nullable UndoResult action) {}
