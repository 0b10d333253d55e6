package dev.offprint.library.write;

import dev.offprint.model.UndoResult;
import org.jspecify.annotations.Nullable;

/// A hint that the library changed.
///
/// @param stored     the store's change sequence
/// @param searchable how far searches see
/// @param action     the reader's action that was done, undone or redone; null when something else changed, or the
///                   index came on
public record LibraryChange(
        long stored, long searchable, @Nullable UndoResult action) {}
