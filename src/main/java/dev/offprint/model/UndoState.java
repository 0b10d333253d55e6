package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// What an undo and a redo would do now.
///
/// @param back  what would be taken back; null when there is nothing left
/// @param again what would be done again; null when nothing was undone since the last act
public record UndoState(@Nullable Step undo, @Nullable Step redo) {
    public static final UndoState NONE = new UndoState(null, null);

    /// @param papers how many papers the act changed
    public record Step(ReaderAction action, int papers) {}
}
