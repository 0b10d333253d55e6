package dev.offprint.ui.settings;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A command and a button with its keys. Clicking the button records new keys: one stroke, or two in sequence; Enter
/// saves, Delete removes all keys, Esc cancels.
final class KeyRow extends VBox {
    private static final PseudoClass RECORDING = PseudoClass.getPseudoClass("waiting");

    private final String id;
    private final KeyBindings keyBindings;
    private final Localization texts;
    private final Label name = new Label();
    private final Button keys = new Button();
    private final Button reset;
    private final Label conflictLabel = new Label();
    private @Nullable String first;
    private boolean recording;
    private String displayed = "";

    KeyRow(String id, KeyBindings keyBindings, Localization texts) {
        this.id = id;
        this.keyBindings = keyBindings;
        this.texts = texts;
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        keys.getStyleClass().add("key-button");
        keys.setMinWidth(USE_PREF_SIZE);
        keys.setOnAction(_ -> startRecording());
        keys.addEventFilter(KeyEvent.ANY, this::keyPressed);
        keys.focusedProperty().subscribe(focused -> {
            if (!focused) {
                stopRecording();
            }
        });
        reset = Icons.button(BootstrapIcons.ARROW_COUNTERCLOCKWISE, texts.of("settings.keys.reset"), () -> {
            keyBindings.reset(id);
            keys.requestFocus();
        });
        conflictLabel.getStyleClass().add("form-wrong");
        conflictLabel.setWrapText(true);
        conflictLabel.managedProperty().bind(conflictLabel.visibleProperty());
        var line = new HBox(name, keys, reset);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("key-row");
        getChildren().addAll(line, conflictLabel);
    }

    void show(KeyBindings.Line line) {
        name.setText(line.name());
        displayed = line.keys().isEmpty() ? texts.of("settings.keys.none") : String.join("   ", line.keys());
        keys.setText(displayed);
        keys.setAccessibleText(line.name() + ": " + String.join(", ", line.keys()));
        reset.setVisible(!line.isDefault());
        conflictLabel.setVisible(!line.conflicts().isEmpty());
        conflictLabel.setText(texts.of("settings.keys.clash", String.join(", ", line.conflicts())));
    }

    private void startRecording() {
        recording = true;
        first = null;
        keys.setText(texts.of("settings.keys.press"));
        keys.pseudoClassStateChanged(RECORDING, true);
    }

    private void stopRecording() {
        recording = false;
        keys.setText(displayed);
        keys.pseudoClassStateChanged(RECORDING, false);
    }

    private void keyPressed(KeyEvent event) {
        if (!recording || event.getCode() == KeyCode.TAB) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED && endsRecording(event.getCode())) {
            return;
        }
        var stroke = keyBindings.textOf(event);
        if (stroke != null && first != null) {
            save(List.of(first + " " + stroke));
        } else if (stroke != null) {
            first = stroke;
            keys.setText(texts.of("settings.keys.more", keyBindings.displayText(stroke)));
        }
    }

    /// Whether the key ends recording; Enter as the first key is ignored, since it pressed the button.
    private boolean endsRecording(KeyCode code) {
        switch (code) {
            case ESCAPE -> stopRecording();
            case ENTER -> {
                if (first != null) {
                    save(List.of(first));
                }
            }
            case DELETE, BACK_SPACE -> save(List.of());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void save(List<String> strokes) {
        stopRecording();
        keyBindings.set(id, strokes);
    }
}
