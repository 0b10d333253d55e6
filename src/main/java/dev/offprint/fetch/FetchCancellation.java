package dev.offprint.fetch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// Waiting that can be cancelled; tests pass one that advances their clock instead.
@FunctionalInterface
public interface FetchCancellation {
    /// Waits for `time`. Returns false as soon as cancellation is requested.
    boolean pause(Duration time);

    /// Completes when cancellation is requested, so that callers stop waiting for a response under way; not to be
    /// completed by callers. By default it never completes.
    default CompletableFuture<?> stopped() {
        return new CompletableFuture<>();
    }
}
