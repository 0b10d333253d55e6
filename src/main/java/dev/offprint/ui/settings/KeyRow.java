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

/// A command and the button that shows its keys. Pressing the button waits for other keys: one, or two after another;
/// Enter keeps them, Delete takes all keys away, Esc leaves them as they were.
final class KeyRow extends VBox {
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final String id;
    private final KeyBindings table;
    private final Localization texts;
    private final Label name = new Label();
    private final Button keys = new Button();
    private final Button reset;
    private final Label clash = new Label();
    private @Nullable String first;
    private boolean waiting;
    private String shown = "";

    KeyRow(String id, KeyBindings table, Localization texts) {
        this.id = id;
        this.table = table;
        this.texts = texts;
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        keys.getStyleClass().add("key-button");
        keys.setMinWidth(USE_PREF_SIZE);
        keys.setOnAction(_ -> begin());
        keys.addEventFilter(KeyEvent.ANY, this::key);
        keys.focusedProperty().subscribe(focused -> {
            if (!focused) {
                end();
            }
        });
        reset = Icons.button(BootstrapIcons.ARROW_COUNTERCLOCKWISE, texts.of("settings.keys.reset"), () -> {
            table.reset(id);
            keys.requestFocus();
        });
        clash.getStyleClass().add("form-wrong");
        clash.setWrapText(true);
        clash.managedProperty().bind(clash.visibleProperty());
        var line = new HBox(name, keys, reset);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("key-row");
        getChildren().addAll(line, clash);
    }

    void show(KeyBindings.Line line) {
        name.setText(line.name());
        shown = line.keys().isEmpty() ? texts.of("settings.keys.none") : String.join("   ", line.keys());
        keys.setText(shown);
        keys.setAccessibleText(line.name() + ": " + String.join(", ", line.keys()));
        reset.setVisible(!line.usual());
        clash.setVisible(!line.clashes().isEmpty());
        clash.setText(texts.of("settings.keys.clash", String.join(", ", line.clashes())));
    }

    private void begin() {
        waiting = true;
        first = null;
        keys.setText(texts.of("settings.keys.press"));
        keys.pseudoClassStateChanged(WAITING, true);
    }

    private void end() {
        waiting = false;
        keys.setText(shown);
        keys.pseudoClassStateChanged(WAITING, false);
    }

    private void key(KeyEvent event) {
        if (!waiting || event.getCode() == KeyCode.TAB) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED && ending(event.getCode())) {
            return;
        }
        var stroke = table.textOf(event);
        if (stroke != null && first != null) {
            take(List.of(first + " " + stroke));
        } else if (stroke != null) {
            first = stroke;
            keys.setText(texts.of("settings.keys.more", table.displayText(stroke)));
        }
    }

    /// Whether the key ends the waiting; Enter alone, before any other, is only the one that began it.
    private boolean ending(KeyCode code) {
        switch (code) {
            case ESCAPE -> end();
            case ENTER -> {
                if (first != null) {
                    take(List.of(first));
                }
            }
            case DELETE, BACK_SPACE -> take(List.of());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void take(List<String> strokes) {
        end();
        table.set(id, strokes);
    }
}
