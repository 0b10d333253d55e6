package dev.offprint.ui.settings;

import dev.offprint.model.HighlightedText;
import dev.offprint.ui.fx.HighlightedLabel;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/// The lines of a page: what is chosen, the control, and a word about it, one below the other so that any type size and
/// any language fits.
public final class SettingsForm extends VBox {
    public SettingsForm() {
        getStyleClass().add("form");
    }

    /// @param hint a sentence below the control; empty for none
    public SettingsForm line(String name, Node control, String hint) {
        var label = new Label(name);
        label.getStyleClass().add("form-name");
        label.setLabelFor(control);
        label.setWrapText(true);
        var line = new VBox(label, control);
        line.getStyleClass().add("form-line");
        return add(line, hint);
    }

    /// A control that says by itself what it is for.
    public SettingsForm line(Node control, String hint) {
        if (control instanceof Labeled labeled) {
            labeled.setWrapText(true);
        }
        var line = new VBox(control);
        line.getStyleClass().add("form-line");
        return add(line, hint);
    }

    private SettingsForm add(VBox line, String hint) {
        if (!hint.isEmpty()) {
            line.getChildren().add(hint(hint));
        }
        getChildren().add(line);
        return this;
    }

    /// A sentence that wraps.
    public static HighlightedLabel hint(String text) {
        var hint = new HighlightedLabel("form-hint", 0);
        hint.show(HighlightedText.plain(text));
        return hint;
    }
}
