package dev.offprint.model;

import java.util.List;

/// An undone or redone action.
///
/// @param keys     papers whose state changed
/// @param sequence the change sequence afterwards
public record UndoResult(ReaderAction action, List<Long> keys, long sequence) {
    public UndoResult {
        keys = List.copyOf(keys);
    }
}
