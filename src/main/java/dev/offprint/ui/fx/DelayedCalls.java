package dev.offprint.ui.fx;

import java.time.Duration;

/// Later, on the toolkit's thread; tests put their own clock in its place.
@FunctionalInterface
public interface DelayedCalls {
    /// Runs `then` once `wait` is over, unless what is answered was run before that.
    Runnable after(Duration wait, Runnable then);
}
