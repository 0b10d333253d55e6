package dev.offprint.ui.fx;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Delays kept by the toolkit's own clock. Toolkit's thread only.
public final class FxDelayedCalls implements DelayedCalls {
    @Override
    public Runnable after(Duration wait, Runnable then) {
        var pause = new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
        pause.setOnFinished(_ -> then.run());
        pause.play();
        return pause::stop;
    }
}
