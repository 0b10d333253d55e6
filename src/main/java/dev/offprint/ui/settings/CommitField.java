package dev.offprint.ui.settings;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A field whose text is taken when it is left or Enter is pressed, if it can be what it is to be; else a sentence says
/// what is wrong.
final class CommitField extends VBox {
    private final TextField field = new TextField();
    private final Label wrong = new Label();

    /// @param fault what is wrong with a text; empty when it is right
    CommitField(String name, Function<String, String> fault, Consumer<String> take) {
        field.setAccessibleText(name);
        field.setOnAction(_ -> take(take));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take(take);
            }
        });
        field.textProperty().subscribe(text -> {
            wrong.setText(fault.apply(text));
            wrong.setVisible(!wrong.getText().isEmpty());
        });
        wrong.getStyleClass().add("form-wrong");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.visibleProperty());
        getStyleClass().add("form-line");
        getChildren().addAll(field, wrong);
    }

    /// Shows a text, unless somebody is writing another.
    void show(String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }

    private void take(Consumer<String> take) {
        if (wrong.getText().isEmpty()) {
            take.accept(field.getText());
        }
    }
}
