package dev.offprint.ui.document;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Searches the page: Enter goes to the next place, Shift+Enter to the one before, Esc closes.
final class FindBar extends HBox {
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Localization texts;

    /// @param sought called with each text that is typed
    /// @param step   1 for the next place, -1 for the one before
    FindBar(Consumer<String> sought, IntConsumer step, Runnable close, Localization texts) {
        this.texts = texts;
        field.setPromptText(texts.of("document.find"));
        field.setAccessibleText(texts.of("document.find"));
        field.textProperty().addListener((_, _, words) -> sought.accept(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                step.accept(event.isShiftDown() ? -1 : 1);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        count.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("document-find");
        getChildren()
                .addAll(
                        field,
                        count,
                        Icons.button(
                                BootstrapIcons.CHEVRON_UP, texts.of("document.find.previous"), () -> step.accept(-1)),
                        Icons.button(BootstrapIcons.CHEVRON_DOWN, texts.of("document.find.next"), () -> step.accept(1)),
                        Icons.button(BootstrapIcons.X, texts.of("document.find.close"), close));
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    String text() {
        return field.getText();
    }

    /// @param at    from 1; 0 for none yet
    /// @param total 0 for none
    void showCount(int at, int total) {
        count.setText(field.getText().isEmpty() ? "" : texts.of("document.find.count", at, total));
    }
}
