package dev.offprint.app;

import dev.offprint.ui.fx.FxDelayedCalls;
import java.time.Duration;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Somebody who looks around in the demonstration library and closes its window: the run that quick starts are
/// prepared from, because what it loads later runs need not load and link again. Toolkit's thread.
///
/// `-Doffprint.training=window` with `--demo` asks for it; the build does.
final class AotTraining {
    /// Down two papers, star one, a search and its hits, and the sheet of all keys.
    private static final String KEYS = "jjs/token pruning\rj\u001b?\u001b";

    private static final Duration REST = Duration.ofMillis(120);

    private final Stage stage;
    private int next;

    private AotTraining(Stage stage) {
        this.stage = stage;
    }

    /// In the window that is open.
    static void beginWhereWanted() {
        if ("window".equals(System.getProperty("offprint.training"))) {
            Window.getWindows().stream()
                    .filter(Stage.class::isInstance)
                    .map(Stage.class::cast)
                    .findFirst()
                    .ifPresent(stage -> new AotTraining(stage).rest());
        }
    }

    private void rest() {
        new FxDelayedCalls().after(REST, this::go);
    }

    private void go() {
        if (!stage.isShowing()) {
            return; // another run was faster
        }
        if (next == KEYS.length()) {
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return;
        }
        press(KEYS.charAt(next++));
        rest();
    }

    private void press(char sign) {
        switch (sign) {
            case '\u001b' -> fire(KeyEvent.KEY_PRESSED, "", KeyCode.ESCAPE);
            case '\r' -> fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
            default -> fire(KeyEvent.KEY_TYPED, Character.toString(sign), KeyCode.UNDEFINED);
        }
    }

    private void fire(EventType<KeyEvent> type, String sign, KeyCode code) {
        var owner = stage.getScene().getFocusOwner();
        Event.fireEvent(
                owner == null ? stage.getScene() : owner,
                new KeyEvent(type, sign, "", code, false, false, false, false));
    }
}
