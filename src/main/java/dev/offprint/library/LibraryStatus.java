package dev.offprint.library;

import dev.offprint.model.UndoState;

/// What the status line and the menus show of a library.
///
/// @param indexLag how many changes searches do not see yet
/// @param undo     what undo and redo would do now
public record LibraryStatus(long indexLag, UndoState undo) {}
