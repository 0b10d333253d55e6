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

/// A line of the sidebar that opens a list: picture, name, and at the right edge how much is in it.
public abstract class NavButton extends Button {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Label name = new Label();
    private final Label count = new Label();

    /// @param signs what stands between name and count
    @SuppressWarnings("this-escape") // the binding is asked for when the line is laid out, and whole by then
    protected NavButton(Node picture, Runnable action, Node... signs) {
        name.getStyleClass().add("nav-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("nav-count");
        count.setMinWidth(USE_PREF_SIZE);
        var place = new StackPane(picture);
        place.getStyleClass().add("nav-picture");
        var line = new HBox(place, name);
        line.getChildren().addAll(signs);
        line.getChildren().add(count);
        line.getStyleClass().add("nav-line");
        // A button gives its picture no more than it asks for; this one is to fill the line.
        line.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()),
                        widthProperty(),
                        insetsProperty()));
        setGraphic(line);
        getStyleClass().setAll("button", "nav");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(_ -> action.run());
    }

    /// @param number what to show as the count; empty for none
    /// @param spoken the whole line in words
    public final void show(String text, String number, String spoken) {
        name.setText(text);
        count.setText(number);
        setAccessibleText(spoken);
    }

    /// Whether its list is the one on screen.
    public final void open(boolean open) {
        pseudoClassStateChanged(OPEN, open);
    }
}
