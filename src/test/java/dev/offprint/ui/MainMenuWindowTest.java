package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the menu says.
@Tag("window")
final class MainMenuWindowTest {
    @TempDir
    Path folder;

    private final SampleLibrary library = SampleLibrary.of14Days();

    @BeforeEach
    void settings() {
        TestWindow.settings(folder, TestWindow.BY_HAND, 1200, 800);
    }

    @Test
    void undo_is_called_after_what_it_would_take_back() {
        try (var window = new TestWindow(library.withTopics(), folder, Locale.UK)) {
            assertThat(names(window)).contains("Undo", "Redo");

            window.type("js");
            window.until("the star is known", () -> names(window).contains("Undo: star"));

            window.type("z");
            window.until("nothing is left", () -> names(window).contains("Undo"));
        }
    }

    @Test
    void it_is_so_in_german() {
        try (var window = new TestWindow(library.withTopics(), folder, Locale.GERMANY)) {
            window.type("js");
            window.until("the star is known", () -> names(window).contains("Rückgängig: Markierung"));
        }
    }

    private static List<String> names(TestWindow window) {
        var menu = window.all(MenuButton.class, node -> node.getStyleClass().contains("main-menu"))
                .getFirst();
        return FxToolkit.on(() -> menu.getItems().stream()
                .filter(Menu.class::isInstance)
                .flatMap(group -> ((Menu) group).getItems().stream())
                .filter(CustomMenuItem.class::isInstance)
                .map(item -> name(((CustomMenuItem) item).getContent()))
                .toList());
    }

    private static String name(Node line) {
        return line instanceof HBox box && box.getChildren().getFirst() instanceof Label label ? label.getText() : "";
    }
}
