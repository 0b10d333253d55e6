package dev.offprint.ui.fx;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls the enclosing scroll pane to the focused node.
final class ScrollIntoView {
    private ScrollIntoView() {}

    /// Scrolls the pane around `node` by the smallest amount that makes `place` visible.
    static void within(Node node, Bounds place) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, pane.getContent().sceneToLocal(node.localToScene(place)));
                return;
            }
        }
    }

    private static void scroll(ScrollPane pane, Bounds place) {
        double viewport = pane.getViewportBounds().getHeight();
        double scrollable = pane.getContent().getLayoutBounds().getHeight() - viewport;
        double top = pane.getVvalue() * scrollable;
        if (scrollable > 0 && place.getMinY() < top) {
            pane.setVvalue(Math.max(0, place.getMinY() / scrollable));
        } else if (scrollable > 0 && place.getMaxY() > top + viewport) {
            pane.setVvalue(Math.min(1, (place.getMaxY() - viewport) / scrollable));
        }
    }
}
