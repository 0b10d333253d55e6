package dev.offprint.ui.triage;

import dev.offprint.model.Act;
import java.util.concurrent.CompletableFuture;

/// What is done to a paper that was decided on.
@FunctionalInterface
public interface Deeds {
    /// Returns at once; completes on the toolkit's thread when the store has it, exceptionally when it has refused.
    CompletableFuture<?> act(Act act, long key);
}
