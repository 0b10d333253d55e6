package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every control and every row has an accessible role and name, on every screen.
@Tag("window")
final class AccessibilityTest {
    @TempDir
    Path folder;

    private final List<String> nameless = new ArrayList<>();

    @Test
    void every_control_and_row_has_a_role_and_a_name() {
        var settings = TestWindow.settings(folder, TestWindow.BY_HAND, 1280, 820);
        try (var window = new TestWindow(SampleLibrary.of14Days().withTopics(), settings, Locale.UK)) {
            new WindowTour(window, screen -> look(window, screen)).full();
        }
        try (var window = new TestWindow(SampleLibrary.empty().withTopics(), settings, Locale.UK)) {
            new WindowTour(window, screen -> look(window, screen)).empty();
        }

        assertThat(nameless).isEmpty();
    }

    private void look(TestWindow window, String screen) {
        FxToolkit.run(() -> window.nodes().stream()
                .filter(AccessibilityTest::says)
                .filter(node -> name(node).isBlank() || role(node))
                .forEach(node -> nameless.add(screen + ": " + node + " in " + node.getParent())));
    }

    /// Whether the node is a control or a row.
    private static boolean says(Node node) {
        boolean row = node instanceof ListCell<?> cell && !cell.isEmpty();
        boolean used = node.isFocusTraversable() || node instanceof ButtonBase || node instanceof TextInputControl;
        return row || (used && !(node instanceof SplitPane)); // a split pane's dividers have their own roles
    }

    private static boolean role(Node node) {
        return node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT;
    }

    private static String name(Node node) {
        var said = node.getAccessibleText();
        if (said == null && node instanceof Labeled labeled) {
            said = labeled.getText();
        }
        return said == null ? "" : said;
    }
}
