package dev.offprint.ui.shell;

import dev.offprint.model.Act;
import dev.offprint.model.Turns;
import dev.offprint.model.Undone;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// What the reader does to papers. Any thread; returns at once, and completes when the store has it.
public interface Acts {
    CompletableFuture<Long> act(Act act, long... keys);

    /// Completes with null when there is nothing to take back.
    CompletableFuture<@Nullable Undone> undo();

    /// Completes with null when there is nothing to do again.
    CompletableFuture<@Nullable Undone> redo();

    /// What those two would do now. Asked from `ask` threads.
    Turns turns();
}
