package dev.offprint.ui.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The toolkit's thread as an executor: the one place that hands work over to it. Tasks run in the order in which they
/// came. Any thread.
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable task) {
        Platform.runLater(task);
    }
}
