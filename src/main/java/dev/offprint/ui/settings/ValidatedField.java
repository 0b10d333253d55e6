package dev.offprint.ui.settings;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A text field whose value is committed on Enter or when it loses the focus, if it is valid; an error message is shown
/// otherwise.
final class ValidatedField extends VBox {
    private final TextField field = new TextField();
    private final Predicate<String> isValid;
    private final Consumer<String> onCommit;

    /// @param name  the accessible name
    /// @param error the error message
    ValidatedField(String name, String error, Predicate<String> isValid, Consumer<String> onCommit) {
        this.isValid = isValid;
        this.onCommit = onCommit;
        field.setAccessibleText(name);
        field.setOnAction(_ -> commit());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        var errorLabel = new Label(error);
        errorLabel.getStyleClass().add("form-wrong");
        errorLabel.setWrapText(true);
        errorLabel.managedProperty().bind(errorLabel.visibleProperty());
        field.textProperty().subscribe(text -> errorLabel.setVisible(!isValid.test(text)));
        getStyleClass().add("form-line");
        getChildren().addAll(field, errorLabel);
    }

    /// Shows a text, unless the user is editing.
    void show(String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }

    private void commit() {
        if (isValid.test(field.getText())) {
            onCommit.accept(field.getText());
        }
    }
}
