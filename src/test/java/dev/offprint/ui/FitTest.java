package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No word that somebody has to read to go on is cut off, at any type size, and nothing leaves the window.
final class FitTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} at {1} %, {2} wide")
    @CsvSource({
        "en, 100, 1280",
        "en, 150, 1280",
        "en, 200, 1280",
        "en, 100, 900",
        "en, 200, 900",
        "de, 100, 1280",
        "de, 200, 1280"
    })
    void buttons_and_headings_are_whole(String language, int size, int width) {
        var settings = TestWindow.settings(folder, Settings.DEFAULT.withTypeSize(size), width, 820);
        try (var window = new TestWindow(InventedLibrary.of14Days().doors(), settings, Locale.of(language))) {
            window.type("jjjjjj");

            assertThat(cut(window)).as("cut off").isEmpty();
            assertThat(outside(window)).as("outside the window").isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} at {1} %")
    @CsvSource({"en, 100", "en, 200", "de, 200"})
    void the_first_start_is_whole(String language, int size) {
        var settings = TestWindow.settings(folder, Settings.DEFAULT.withTypeSize(size), 1280, 820);
        try (var window = new TestWindow(InventedLibrary.empty().doors(), settings, Locale.of(language))) {
            assertThat(cut(window)).isEmpty();
            assertThat(outside(window)).isEmpty();
        }
    }

    private static List<String> cut(TestWindow window) {
        return Toolkit.on(() ->
                window
                        .all(Labeled.class, label -> label.isTextTruncated() && (button(label) || heading(label)))
                        .stream()
                        .map(Labeled::getText)
                        .toList());
    }

    private static boolean button(Labeled label) {
        return label instanceof Button || label instanceof ToggleButton || label instanceof MenuButton;
    }

    private static boolean heading(Labeled label) {
        return label instanceof Label
                && List.of(
                                "pane-title",
                                "pane-count",
                                "nav-name",
                                "nav-count",
                                "section-title",
                                "day-number",
                                "card-heading")
                        .stream()
                        .anyMatch(label.getStyleClass()::contains);
    }

    private static List<String> outside(TestWindow window) {
        return Toolkit.on(() -> {
            double width = window.stage().getScene().getWidth();
            return window.all(Node.class, node -> node.isFocusTraversable() && reach(node) > width + 1).stream()
                    .map(Node::toString)
                    .toList();
        });
    }

    private static double reach(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }
}
