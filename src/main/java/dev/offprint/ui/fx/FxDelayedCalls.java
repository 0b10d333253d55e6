package dev.offprint.ui.fx;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Delayed calls by the JavaFX timer. JavaFX application thread only.
public final class FxDelayedCalls implements DelayedCalls {
    @Override
    public Runnable after(Duration delay, Runnable task) {
        var pause = new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
        pause.setOnFinished(_ -> task.run());
        pause.play();
        return pause::stop;
    }
}
