package dev.offprint.ui.window;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The status bar: the open list on the left, the latest message on the right.
final class StatusBar extends HBox {
    /// Largest share of the width reserved for the message.
    private static final double MAX_MESSAGE_SHARE = 0.75;

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("bad");

    StatusBar(StatusModel model, Localization texts) {
        var line = new Label();
        line.getStyleClass().add("status-text");
        line.textProperty().bind(model.text());
        line.setMinWidth(0);
        line.setTextOverrun(OverrunStyle.ELLIPSIS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var message = new Label();
        message.getStyleClass().add("status-message");
        message.setMinWidth(0);
        message.setWrapText(true); // error messages are shown in full
        message.setAccessibleRole(AccessibleRole.TEXT);
        var dismiss = Icons.button(BootstrapIcons.X, texts.of("status.dismiss"), model::dismiss);
        dismiss.setFocusTraversable(false);
        dismiss.managedProperty().bind(dismiss.visibleProperty());
        getStyleClass().add("status-bar");
        getChildren().addAll(line, gap, message, dismiss);
        message.fontProperty().subscribe(_ -> reserveWidth(message));
        widthProperty().subscribe(_ -> reserveWidth(message));
        model.message().subscribe(status -> {
            message.setText(status.text());
            message.setGraphic(
                    status.bad() ? Icons.icon(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL, "status-warning") : null);
            message.pseudoClassStateChanged(ERROR, status.bad());
            dismiss.setVisible(status.bad());
            reserveWidth(message);
        });
    }

    /// Reserves space for the message before the list.
    private void reserveWidth(Label message) {
        message.setMinWidth(Math.min(message.prefWidth(-1), getWidth() * MAX_MESSAGE_SHARE));
    }
}
