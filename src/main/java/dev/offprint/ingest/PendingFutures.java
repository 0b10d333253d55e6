package dev.offprint.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Waits for results of the library writer.
final class PendingFutures {
    private PendingFutures() {}

    /// The result; an exception of the writer is rethrown unwrapped.
    static <T> T join(CompletableFuture<T> written) {
        try {
            return written.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
