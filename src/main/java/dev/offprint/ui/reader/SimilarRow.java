package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Fonts;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// A clickable title with a line of details; Enter opens the paper. Not a JavaFX button, because buttons do not wrap
/// their text.
final class SimilarRow extends VBox {
    private final Runnable open;

    SimilarRow(String title, String details, Runnable open) {
        this.open = open;
        getStyleClass().add("similar-row");
        getChildren().addAll(label(title, "similar-title"), label(details, "similar-facts"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(title + ", " + details);
        setOnMouseClicked(_ -> open.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        Fonts.applyDirection(label, text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }
}
