package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// The actions that undo and redo would apply now.
///
/// @param undo the action to undo; null if there is none
/// @param redo the action to redo; null if none was undone since the last action
public record UndoState(@Nullable Step undo, @Nullable Step redo) {
    public static final UndoState NONE = new UndoState(null, null);

    /// @param papers number of papers that the action changed
    public record Step(ReaderAction action, int papers) {}
}
