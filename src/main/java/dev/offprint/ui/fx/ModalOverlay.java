package dev.offprint.ui.fx;

import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A modal sheet above the window, whose content is dimmed and disabled.
public abstract class ModalOverlay extends StackPane {
    /// @param name  the accessible name of the sheet
    /// @param close closes the sheet; also runs on Esc
    protected final void initSheet(Region sheet, String name, Runnable close) {
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

    /// Closes the sheet on a click outside as well; not for sheets in which typed text would be lost.
    protected final void closeOnOutsideClick(Runnable close) {
        setOnMouseClicked(_ -> close.run());
    }
}
