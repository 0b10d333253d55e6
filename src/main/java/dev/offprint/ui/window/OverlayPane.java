package dev.offprint.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What lies over the window, one thing at a time; when it goes, the keyboard goes back to where it was.
final class OverlayPane {
    private final StackPane root;
    private @Nullable Node shown;
    private @Nullable Node before;

    OverlayPane(StackPane root) {
        this.root = root;
    }

    boolean any() {
        return shown != null;
    }

    boolean shows(Class<? extends Node> kind) {
        return kind.isInstance(shown);
    }

    /// @param focus which of its nodes takes the keyboard
    void show(Node overlay, Node focus) {
        if (shown == null) {
            before = root.getScene().getFocusOwner();
        } else {
            root.getChildren().remove(shown);
        }
        shown = overlay;
        root.getChildren().add(overlay);
        overlay.applyCss(); // gives fields their skins: without one, a letter typed within this frame would be lost
        focus.requestFocus();
    }

    void close() {
        if (shown != null) {
            root.getChildren().remove(shown);
            shown = null;
            if (before != null) {
                before.requestFocus();
            }
            before = null;
        }
    }
}
