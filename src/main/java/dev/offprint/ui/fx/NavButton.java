package dev.offprint.ui.fx;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// A row of the sidebar that opens a list: icon, name, and the count at the right edge.
public abstract class NavButton extends Button {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Label name = new Label();
    private final Label count = new Label();

    /// @param badges nodes between name and count
    @SuppressWarnings("this-escape") // the binding runs during layout, after construction
    protected NavButton(Node icon, Runnable action, Node... badges) {
        name.getStyleClass().add("nav-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("nav-count");
        count.setMinWidth(USE_PREF_SIZE);
        var iconPane = new StackPane(icon);
        iconPane.getStyleClass().add("nav-picture");
        var row = new HBox(iconPane, name);
        row.getChildren().addAll(badges);
        row.getChildren().add(count);
        row.getStyleClass().add("nav-line");
        // A button gives its graphic only the preferred width; this one fills the row.
        row.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()),
                        widthProperty(),
                        insetsProperty()));
        setGraphic(row);
        getStyleClass().setAll("button", "nav");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(_ -> action.run());
    }

    /// @param number         the count; empty for none
    /// @param accessibleText the accessible text
    public final void show(String text, String number, String accessibleText) {
        name.setText(text);
        count.setText(number);
        setAccessibleText(accessibleText);
    }

    /// Whether its list is the one on screen.
    public final void setOpen(boolean open) {
        pseudoClassStateChanged(OPEN, open);
    }
}
