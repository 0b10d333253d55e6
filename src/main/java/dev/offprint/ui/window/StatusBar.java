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

/// The line at the foot of the window: on the left what is shown, on the right what just happened.
final class StatusBar extends HBox {
    /// The largest share of the line that what just happened is sure to have.
    private static final double MOST = 0.75;

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

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
        message.setWrapText(true); // a sentence that says what to do is read in full
        message.setAccessibleRole(AccessibleRole.TEXT);
        var dismiss = Icons.button(BootstrapIcons.X, texts.of("status.dismiss"), model::dismiss);
        dismiss.setFocusTraversable(false);
        dismiss.managedProperty().bind(dismiss.visibleProperty());
        getStyleClass().add("status-bar");
        getChildren().addAll(line, gap, message, dismiss);
        message.fontProperty().subscribe(_ -> spare(message));
        widthProperty().subscribe(_ -> spare(message));
        model.message().subscribe(now -> {
            message.setText(now.text());
            message.setGraphic(
                    now.bad() ? Icons.icon(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL, "status-warning") : null);
            message.pseudoClassStateChanged(BAD, now.bad());
            dismiss.setVisible(now.bad());
            spare(message);
        });
    }

    /// What just happened comes before what is there anyway.
    private void spare(Label message) {
        message.setMinWidth(Math.min(message.prefWidth(-1), getWidth() * MOST));
    }
}
