package dev.offprint.ui.settings;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A text field whose value is committed on Enter or when it loses the focus, if it is valid; otherwise an error
/// message is shown.
final class CommitField extends VBox {
    private final TextField field = new TextField();
    private final Label errorLabel = new Label();

    /// @param validate returns the error message for a text; empty if valid
    CommitField(String name, Function<String, String> validate, Consumer<String> onCommit) {
        field.setAccessibleText(name);
        field.setOnAction(_ -> commit(onCommit));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit(onCommit);
            }
        });
        field.textProperty().subscribe(text -> {
            errorLabel.setText(validate.apply(text));
            errorLabel.setVisible(!errorLabel.getText().isEmpty());
        });
        errorLabel.getStyleClass().add("form-wrong");
        errorLabel.setWrapText(true);
        errorLabel.managedProperty().bind(errorLabel.visibleProperty());
        getStyleClass().add("form-line");
        getChildren().addAll(field, errorLabel);
    }

    /// Shows a text, unless the user is editing.
    void show(String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }

    private void commit(Consumer<String> onCommit) {
        if (errorLabel.getText().isEmpty()) {
            onCommit.accept(field.getText());
        }
    }
}
