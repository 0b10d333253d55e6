package dev.offprint.ui.window;

import dev.offprint.settings.Settings;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Puts the window where it was; where that is no longer on any screen, in the middle of the first one.
final class WindowPlacement {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double LEAST = 320;

    private WindowPlacement() {}

    static void put(Stage stage, Settings.@Nullable Frame frame) {
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

    static Settings.Frame of(Stage stage) {
        return new Settings.Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// Whether enough of the frame is on a screen to take hold of it.
    private static boolean usable(Settings.Frame frame) {
        return frame.width() >= LEAST
                && frame.height() >= LEAST
                && !Screen.getScreensForRectangle(frame.x() + 40, frame.y(), frame.width() - 80, 40)
                        .isEmpty();
    }
}
