package dev.offprint.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The JavaFX application thread as an executor, and the only caller of `Platform.runLater`. Tasks run in the order in
/// which they were submitted. Any thread.
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable task) {
        Platform.runLater(task);
    }
}
