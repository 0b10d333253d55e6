package dev.offprint.ui.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons and the buttons made of one icon, which always have a name that is shown as a tooltip and read aloud.
public final class Icons {
    private Icons() {}

    /// A picture beside a text that says the same: nothing for a screen reader.
    public static FontIcon icon(Ikon ikon, String... styles) {
        var icon = new FontIcon(ikon);
        icon.getStyleClass().addAll(styles);
        icon.setAccessibleRole(AccessibleRole.NODE);
        return icon;
    }

    public static Button button(Ikon ikon, String name, Runnable action) {
        var button = new Button();
        dress(button, ikon, name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static ToggleButton toggle(Ikon ikon, String name) {
        var button = new ToggleButton();
        dress(button, ikon, name);
        return button;
    }

    private static void dress(ButtonBase button, Ikon ikon, String name) {
        button.setGraphic(icon(ikon));
        button.getStyleClass().addAll("flat", "icon-button");
        name(button, name);
    }

    /// Gives a button that has no text of its own its name.
    public static void name(ButtonBase button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }
}
