package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Fonts;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// A title and a line of facts that open a paper, by a click or by Enter. No button of the toolkit, because those do
/// not break lines.
final class SimilarRow extends VBox {
    private final Runnable open;

    SimilarRow(String title, String facts, Runnable open) {
        this.open = open;
        getStyleClass().add("similar-row");
        getChildren().addAll(label(title, "similar-title"), label(facts, "similar-facts"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(title + ", " + facts);
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
