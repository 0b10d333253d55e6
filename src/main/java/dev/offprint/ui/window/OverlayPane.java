package dev.offprint.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The layer for overlays, at most one at a time; closing it restores the focus.
final class OverlayPane {
    private final StackPane root;
    private @Nullable Node shown;
    private @Nullable Node focusedBefore;

    OverlayPane(StackPane root) {
        this.root = root;
    }

    boolean isOpen() {
        return shown != null;
    }

    boolean isShowing(Class<? extends Node> kind) {
        return kind.isInstance(shown);
    }

    /// @param focus the node that takes the focus
    void show(Node overlay, Node focus) {
        if (shown == null) {
            focusedBefore = root.getScene().getFocusOwner();
        } else {
            root.getChildren().remove(shown);
        }
        shown = overlay;
        root.getChildren().add(overlay);
        overlay.applyCss(); // creates the skins of text fields: without one, a letter typed within this frame would be
        // lost
        focus.requestFocus();
    }

    void close() {
        if (shown != null) {
            root.getChildren().remove(shown);
            shown = null;
            if (focusedBefore != null) {
                focusedBefore.requestFocus();
            }
            focusedBefore = null;
        }
    }
}
