package dev.offprint.ui.triage;

import dev.offprint.model.ReaderAction;
import java.util.concurrent.CompletableFuture;

/// What is done to a paper that was decided on.
@FunctionalInterface
public interface TriageActions {
    /// Returns at once; completes on the toolkit's thread when the store has it, exceptionally when it has refused.
    CompletableFuture<?> act(ReaderAction act, long key);
}
