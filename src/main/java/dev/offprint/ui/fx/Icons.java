package dev.offprint.ui.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons and icon buttons. Each button has an accessible name, also shown as its tooltip.
public final class Icons {
    private Icons() {}

    /// An icon beside a text that says the same; screen readers skip it.
    public static FontIcon icon(Ikon ikon, String... styles) {
        var icon = new FontIcon(ikon);
        icon.getStyleClass().addAll(styles);
        icon.setAccessibleRole(AccessibleRole.NODE);
        return icon;
    }

    public static Button button(Ikon ikon, String name, Runnable action) {
        var button = new Button();
        decorate(button, ikon, name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static ToggleButton toggle(Ikon ikon, String name) {
        var button = new ToggleButton();
        decorate(button, ikon, name);
        return button;
    }

    private static void decorate(ButtonBase button, Ikon ikon, String name) {
        button.setGraphic(icon(ikon));
        button.getStyleClass().addAll("flat", "icon-button");
        name(button, name);
    }

    /// Sets the accessible name and the tooltip of a button without text.
    public static void name(ButtonBase button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }
}
