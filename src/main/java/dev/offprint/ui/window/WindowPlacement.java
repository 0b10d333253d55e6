package dev.offprint.ui.window;

import dev.offprint.settings.WindowState;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Restores the window's position and size; if it is no longer on any screen, the window is centred on the primary one.
final class WindowPlacement {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double MIN_SIZE = 320;

    private WindowPlacement() {}

    static void restore(Stage stage, WindowState.@Nullable Frame frame) {
        if (frame != null && usable(frame)) {
            stage.setX(frame.x());
            stage.setY(frame.y());
            stage.setWidth(frame.width());
            stage.setHeight(frame.height());
            stage.setMaximized(frame.maximized());
        } else {
            var screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        }
    }

    static WindowState.Frame of(Stage stage) {
        return new WindowState.Frame(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// Whether enough of the title bar is on a screen to move the window.
    private static boolean usable(WindowState.Frame frame) {
        return frame.width() >= MIN_SIZE
                && frame.height() >= MIN_SIZE
                && !Screen.getScreensForRectangle(frame.x() + 40, frame.y(), frame.width() - 80, 40)
                        .isEmpty();
    }
}
