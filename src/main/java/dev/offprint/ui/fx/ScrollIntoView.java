package dev.offprint.ui.fx;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls to what has the keyboard.
final class ScrollIntoView {
    private ScrollIntoView() {}

    /// Scrolls the pane around a node just as far as it takes to see a place in it.
    static void within(Node node, Bounds place) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, pane.getContent().sceneToLocal(node.localToScene(place)));
                return;
            }
        }
    }

    private static void scroll(ScrollPane pane, Bounds place) {
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        double top = pane.getVvalue() * hidden;
        if (hidden > 0 && place.getMinY() < top) {
            pane.setVvalue(Math.max(0, place.getMinY() / hidden));
        } else if (hidden > 0 && place.getMaxY() > top + seen) {
            pane.setVvalue(Math.min(1, (place.getMaxY() - seen) / hidden));
        }
    }
}
