package dev.offprint.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Waits for the keeper.
final class PendingFutures {
    private PendingFutures() {}

    /// What the keeper answered; what it threw is thrown as it was.
    static <T> T join(CompletableFuture<T> written) {
        try {
            return written.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
