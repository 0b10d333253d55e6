package dev.offprint.ui.settings;

import dev.offprint.model.HighlightedText;
import dev.offprint.ui.fx.HighlightedLabel;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/// The rows of a settings page: name, control and hint, one below the other so that any font size and language fits.
public final class SettingsForm extends VBox {
    public SettingsForm() {
        getStyleClass().add("form");
    }

    /// @param hint a sentence below the control; empty for none
    public SettingsForm row(String name, Node control, String hint) {
        var label = new Label(name);
        label.getStyleClass().add("form-name");
        label.setLabelFor(control);
        label.setWrapText(true);
        var row = new VBox(label, control);
        row.getStyleClass().add("form-line");
        return add(row, hint);
    }

    /// Adds a control with its own label.
    public SettingsForm row(Node control, String hint) {
        if (control instanceof Labeled labeled) {
            labeled.setWrapText(true);
        }
        var row = new VBox(control);
        row.getStyleClass().add("form-line");
        return add(row, hint);
    }

    private SettingsForm add(VBox row, String hint) {
        if (!hint.isEmpty()) {
            row.getChildren().add(hint(hint));
        }
        getChildren().add(row);
        return this;
    }

    /// A wrapping sentence.
    public static HighlightedLabel hint(String text) {
        var hint = new HighlightedLabel("form-hint", 0);
        hint.show(HighlightedText.plain(text));
        return hint;
    }
}
