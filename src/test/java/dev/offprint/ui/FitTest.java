package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No word is cut off, overlapped or out of its box, on any screen, at any type size.
final class FitTest {
    /// What may be shortened: the rest of it is a tooltip, a key or the paper itself away.
    private static final Set<String> SHORTENED =
            Set.of("row-byline", "status-text", "status-message", "triage-title", "nav-name", "pane-title");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} at {1} %, {2} wide")
    @CsvSource({"en, 80, 1280", "en, 100, 1280", "en, 200, 1280", "de, 150, 1280", "de, 200, 1280", "de, 100, 900"})
    void every_screen_fits(String language, int size, int width) {
        var settings = TestWindow.settings(folder, TestWindow.BY_HAND.withTypeSize(size), width, 820);
        var faults = new ArrayList<String>();
        try (var window = new TestWindow(InventedLibrary.of14Days().doors(), settings, Locale.of(language))) {
            new Tour(window, screen -> look(window, screen, faults)).full();
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1} %")
    @CsvSource({"en, 200", "de, 200"})
    void the_first_start_fits(String language, int size) {
        var settings = TestWindow.settings(folder, TestWindow.BY_HAND.withTypeSize(size), 1280, 820);
        var faults = new ArrayList<String>();
        try (var window = new TestWindow(InventedLibrary.empty().doors(), settings, Locale.of(language))) {
            new Tour(window, screen -> look(window, screen, faults)).empty();
        }
        assertThat(faults).isEmpty();
    }

    private static void look(TestWindow window, String screen, List<String> faults) {
        Toolkit.run(() -> {
            double width = window.stage().getScene().getWidth();
            for (var node : window.nodes()) {
                if (node instanceof Labeled labeled && labeled.isTextTruncated() && !shortened(labeled)) {
                    faults.add(screen + ": cut off: " + labeled.getText());
                }
                if (node.isFocusTraversable() && place(node).getMaxX() > width + 1) {
                    faults.add(screen + ": outside the window: " + node);
                }
                if (node instanceof HBox
                        || node instanceof VBox
                        || node instanceof FlowPane
                        || node instanceof GridPane) {
                    overlaps(screen, ((javafx.scene.layout.Pane) node).getChildren(), faults);
                }
            }
        });
    }

    private static boolean shortened(Labeled labeled) {
        return labeled.getStyleClass().stream().anyMatch(SHORTENED::contains);
    }

    /// Neighbours in a row, a column or a grid do not lie on each other.
    private static void overlaps(String screen, List<Node> neighbours, List<String> faults) {
        var seen = neighbours.stream()
                .filter(node -> node.isVisible() && node.isManaged())
                .toList();
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                if (deep(place(seen.get(i)), place(seen.get(j)))) {
                    faults.add(screen + ": overlapping: " + seen.get(i) + " and " + seen.get(j));
                }
            }
        }
    }

    private static boolean deep(Bounds one, Bounds other) {
        double across = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double down = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return across > 1.5 && down > 1.5;
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
