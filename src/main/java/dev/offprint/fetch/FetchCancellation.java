package dev.offprint.fetch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// Lets time pass for whoever has to wait; tests hand in one that moves their clock instead.
@FunctionalInterface
public interface FetchCancellation {
    /// Waits for `time`. Answers false as soon as there is no point in waiting on, because somebody asked to stop.
    boolean pause(Duration time);

    /// Done once somebody has asked to stop, so that an answer under way is not waited for; only to be looked at. Where
    /// nobody can ask, it never is.
    default CompletableFuture<?> stopped() {
        return new CompletableFuture<>();
    }
}
