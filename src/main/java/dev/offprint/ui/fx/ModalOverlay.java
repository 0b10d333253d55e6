package dev.offprint.ui.fx;

import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A sheet that lies over the window, the rest of which is dimmed and out of reach.
public abstract class ModalOverlay extends StackPane {
    /// @param name  what the sheet is called to those who cannot see it
    /// @param close takes it away, as Esc does
    protected final void lay(Region sheet, String name, Runnable close) {
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.setAccessibleText(name);
        sheet.setOnMouseClicked(Event::consume);
        getStyleClass().add("veil");
        getChildren().add(sheet);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /// A click beside the sheet takes it away as well: not where something typed would be lost.
    protected final void closedBeside(Runnable close) {
        setOnMouseClicked(_ -> close.run());
    }
}
