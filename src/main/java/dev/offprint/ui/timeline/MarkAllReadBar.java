package dev.offprint.ui.timeline;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The confirmation of a [MarkAllReadModel], in a row above the list: Enter confirms, Esc cancels.
final class MarkAllReadBar extends FlowPane {
    private final Button all;

    MarkAllReadBar(MarkAllReadModel model, MarkAllReadModel.Question question, Localization texts) {
        var label = new Label(texts.of("sweep.question"), Icons.icon(BootstrapIcons.CHECK2_ALL));
        label.setMinWidth(USE_PREF_SIZE);
        all = button(texts.of("sweep.all", question.all()), model::all);
        all.getStyleClass().add("accent");
        getStyleClass().add("question-bar");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.of("sweep.question"));
        getChildren().addAll(label, all);
        if (question.above() > 0 && question.above() < question.all()) {
            getChildren().add(button(texts.of("sweep.above", question.above()), model::above));
        }
        getChildren().add(button(texts.of("sweep.cancel"), model::cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
                button.fire();
                event.consume();
            }
        });
    }

    Node focusTarget() {
        return all;
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
