package dev.offprint.ui.settings;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A line to type into: taken when it is left or Enter is pressed, if it makes sense; while it does not, a sentence
/// below says so.
final class ValidatedField extends VBox {
    private final TextField field = new TextField();
    private final Predicate<String> sense;
    private final Consumer<String> taker;

    /// @param name  for those who hear it
    /// @param wrong what to say of a text that makes no sense
    ValidatedField(String name, String wrong, Predicate<String> sense, Consumer<String> taker) {
        this.sense = sense;
        this.taker = taker;
        field.setAccessibleText(name);
        field.setOnAction(_ -> take());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
        var sentence = new Label(wrong);
        sentence.getStyleClass().add("form-wrong");
        sentence.setWrapText(true);
        sentence.managedProperty().bind(sentence.visibleProperty());
        field.textProperty().subscribe(text -> sentence.setVisible(!sense.test(text)));
        getStyleClass().add("form-line");
        getChildren().addAll(field, sentence);
    }

    /// What is being typed stays.
    void show(String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }

    private void take() {
        if (sense.test(field.getText())) {
            taker.accept(field.getText());
        }
    }
}
