package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.AppearanceSettings;
import dev.offprint.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Both themes in the window and in its popups.
@Tag("window")
final class ThemeTest {
    private static final Color LIGHT_PAPER = Color.web("#ffffff");
    private static final Color DARK_PAPER = Color.web("#171a20");
    private static final Color DARK_INK = Color.web("#e3e7ee");

    @TempDir
    Path folder;

    @Test
    void the_theme_switches_at_once_and_back() {
        try (var window = open()) {
            assertThat(ground(window)).isEqualTo(LIGHT_PAPER);

            choose(window, "Dark theme");
            assertThat(ground(window)).isEqualTo(DARK_PAPER);

            choose(window, "Light theme");
            assertThat(ground(window)).isEqualTo(LIGHT_PAPER);
        }
    }

    @Test
    void a_menu_of_a_dark_window_is_dark() {
        try (var window = open()) {
            choose(window, "Dark theme");

            var menu = menu(window);

            assertThat(fill(menu)).isEqualTo(DARK_PAPER);
            assertThat(fill((Region) menu.lookup(".context-menu > .context-menu")))
                    .isEqualTo(DARK_PAPER);
            assertThat(items(menu)).extracting(Label::getTextFill).containsOnly(DARK_INK);
        }
    }

    @Test
    void a_menu_has_the_font_size_of_the_window() {
        try (var window = open()) {
            assertThat(items(menu(window)))
                    .extracting(item -> item.getFont().getSize())
                    .containsOnly(14.0);
        }
    }

    /// The popup of the sort button.
    private static Region menu(TestWindow window) {
        FxToolkit.run(() ->
                window.all(MenuButton.class, MenuButton::isVisible).getFirst().show());
        window.settle();
        return FxToolkit.on(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(open -> (Region) open.getScene().getRoot())
                .toList()
                .getFirst());
    }

    private static List<Label> items(Region menu) {
        return menu.lookupAll(".menu-item .label").stream()
                .map(Label.class::cast)
                .toList();
    }

    private TestWindow open() {
        var library = SampleLibrary.of14Days();
        TestWindow.settings(folder, Settings.DEFAULT.withTheme(AppearanceSettings.Theme.LIGHT), 1200, 800);
        return new TestWindow(library.withTopics(), folder, Locale.UK);
    }

    private static void choose(TestWindow window, String theme) {
        FxToolkit.run(() -> window.all(Button.class, button -> theme.equals(button.getAccessibleText()))
                .getFirst()
                .fire());
        window.settle();
    }

    private static Paint ground(TestWindow window) {
        return FxToolkit.on(() -> {
            var root = (Region) window.stage().getScene().getRoot();
            root.applyCss();
            return fill(root);
        });
    }

    private static Paint fill(Region region) {
        var background = region.getBackground();
        return background == null
                ? Color.TRANSPARENT
                : background.getFills().getLast().getFill();
    }
}
