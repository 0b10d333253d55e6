package dev.offprint.ui.window;

import dev.offprint.model.ReaderAction;
import dev.offprint.model.UndoResult;
import dev.offprint.model.UndoState;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// What the reader does to papers. Any thread; returns at once, and completes when the store has it.
public interface ActionExecutor {
    CompletableFuture<Long> act(ReaderAction act, long... keys);

    /// Completes with null when there is nothing to take back.
    CompletableFuture<@Nullable UndoResult> undo();

    /// Completes with null when there is nothing to do again.
    CompletableFuture<@Nullable UndoResult> redo();

    /// What those two would do now. Asked from `ask` threads.
    UndoState turns();
}
