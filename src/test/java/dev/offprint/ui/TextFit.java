package dev.offprint.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// Finds texts of a scene that are truncated, overlapped or outside the window.
final class TextFit {
    /// Texts that may be truncated because a tooltip, a key or the paper shows the rest.
    private static final Set<String> SHORTENED =
            Set.of("row-byline", "status-text", "triage-title", "nav-name", "pane-title");

    private final double width;
    private final double height;
    private final List<String> faults = new ArrayList<>();

    private TextFit(Scene scene) {
        width = scene.getWidth();
        height = scene.getHeight();
        visible(scene.getRoot()).forEach(this::look);
    }

    /// The problems found, one line each. JavaFX application thread.
    static List<String> faults(Scene scene) {
        return new TextFit(scene).faults;
    }

    /// A node and its visible descendants.
    static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.<Node>of();
        return Stream.concat(Stream.of(node), children.stream().flatMap(TextFit::visible));
    }

    private void look(Node node) {
        if (node instanceof Labeled labeled && labeled.isTextTruncated() && !shortened(labeled)) {
            faults.add("cut off: " + labeled.getText());
        }
        if (node.isFocusTraversable() && (place(node).getMaxX() > width + 1 || below(node))) {
            faults.add("outside the window: " + node);
        }
        if (node instanceof TextField field && field.getText().isEmpty() && promptWidth(field) > room(field)) {
            faults.add("cut off: " + field.getPromptText());
        }
        if (node instanceof HBox || node instanceof VBox || node instanceof FlowPane || node instanceof GridPane) {
            overlaps(((Pane) node).getChildren());
        }
    }

    /// Whether a part of it is outside the window and not reachable by scrolling.
    private boolean below(Node node) {
        var place = place(node);
        return (place.getMaxY() > height + 1 || place.getMinY() < -1) && !scrolled(node);
    }

    private static boolean scrolled(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane || parent instanceof VirtualFlow) {
                return true;
            }
        }
        return false;
    }

    private static double promptWidth(TextField field) {
        var words = new Text(field.getPromptText());
        words.setFont(field.getFont());
        return words.getLayoutBounds().getWidth();
    }

    private static double room(TextField field) {
        return field.getWidth() - field.snappedLeftInset() - field.snappedRightInset() + 1;
    }

    private static boolean shortened(Labeled labeled) {
        return labeled.getStyleClass().stream().anyMatch(SHORTENED::contains);
    }

    /// Siblings in a row, a column or a grid must not overlap.
    private void overlaps(List<Node> neighbours) {
        var seen = neighbours.stream()
                .filter(node -> node.isVisible() && node.isManaged())
                .toList();
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                if (deep(place(seen.get(i)), place(seen.get(j)))) {
                    faults.add("overlapping: " + seen.get(i) + " and " + seen.get(j));
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
