package dev.offprint.ui.fx;

import java.time.Duration;

/// A timer for single delayed calls on the JavaFX application thread; tests replace it by a manual clock.
@FunctionalInterface
public interface DelayedCalls {
    /// Runs `task` after `delay`. The returned action cancels it.
    Runnable after(Duration delay, Runnable task);
}
