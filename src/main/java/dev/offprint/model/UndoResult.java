package dev.offprint.model;

import java.util.List;

/// An act that was taken back or done again.
///
/// @param keys     the papers whose marks changed by it
/// @param sequence the change sequence afterwards
public record UndoResult(ReaderAction action, List<Long> keys, long sequence) {
    public UndoResult {
        keys = List.copyOf(keys);
    }
}
