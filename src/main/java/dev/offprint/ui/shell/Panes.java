package dev.offprint.ui.shell;

import dev.offprint.settings.Settings;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;

/// The three panes side by side, and the keyboard's way from one to the next.
final class Panes extends SplitPane {
    private final List<Node> panes;
    private final List<Supplier<Node>> targets;

    /// @param targets for each pane, which of its nodes takes the keyboard
    Panes(List<Node> panes, List<Supplier<Node>> targets) {
        this.panes = List.copyOf(panes);
        this.targets = List.copyOf(targets);
        getStyleClass().add("panes");
        getItems().addAll(panes);
        SplitPane.setResizableWithParent(panes.getFirst(), false);
        SplitPane.setResizableWithParent(panes.get(1), false);
    }

    Settings.Panes dividers() {
        var positions = getDividerPositions();
        return new Settings.Panes(positions[0], positions[1]);
    }

    void focus(int pane) {
        targets.get(pane).get().requestFocus();
    }

    /// Moves the keyboard on to the next pane, or back to the one before.
    void step(int by) {
        int now = Math.max(0, current());
        focus(Math.floorMod(now + by, panes.size()));
    }

    boolean holds(int pane, Node node) {
        for (Node each = node; each != null; each = parent(each)) {
            if (each == panes.get(pane)) {
                return true;
            }
        }
        return false;
    }

    private int current() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (int i = 0; owner != null && i < panes.size(); i++) {
            if (holds(i, owner)) {
                return i;
            }
        }
        return -1;
    }

    private static @org.jspecify.annotations.Nullable Parent parent(Node node) {
        return node.getParent();
    }
}
