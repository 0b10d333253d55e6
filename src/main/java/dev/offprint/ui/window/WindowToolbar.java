package dev.offprint.ui.window;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The toolbar: application name, search field, refresh, theme, menu; and the sidebar button in a narrow window.
final class WindowToolbar extends HBox {

    WindowToolbar(
            PaneLayout panes,
            Node search,
            Node menu,
            PlaceNavigator navigator,
            Runnable refresh,
            Button theme,
            Localization texts) {
        Button lists = Icons.button(BootstrapIcons.LAYOUT_SIDEBAR, texts.of("command.sidebar"), panes::toggleSidebar);
        lists.visibleProperty().bind(panes.sidebarHidden());
        lists.managedProperty().bind(panes.sidebarHidden());
        var brand = new Label(texts.of("app.name"), Icons.icon(BootstrapIcons.JOURNAL_BOOKMARK_FILL, "brand-icon"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        brand.visibleProperty().bind(panes.sidebarHidden().not());
        brand.managedProperty().bind(panes.sidebarHidden().not());
        var history = navigator.history();
        var back = step(BootstrapIcons.ARROW_LEFT, texts.of("command.back"), navigator::back, history.hasBack());
        var forward =
                step(BootstrapIcons.ARROW_RIGHT, texts.of("command.forward"), navigator::forward, history.hasForward());
        Button fetch = Icons.button(BootstrapIcons.ARROW_CLOCKWISE, texts.of("command.refresh"), refresh);
        HBox.setHgrow(search, Priority.SOMETIMES);
        getStyleClass().add("top-bar");
        getChildren().addAll(lists, brand, back, forward, gap(), search, gap(), fetch, theme, menu);
    }

    /// The focus does not stay on a button that may be disabled by its own press.
    private static Button step(BootstrapIcons icon, String name, Runnable go, ReadOnlyBooleanProperty possible) {
        Button step = Icons.button(icon, name, go);
        step.disableProperty().bind(possible.not());
        step.setFocusTraversable(false);
        return step;
    }

    /// The button that switches between light and dark; it shows the other theme.
    static Button themeButton(ReadOnlyBooleanProperty dark, Runnable toggle, Localization texts) {
        Button theme = Icons.button(BootstrapIcons.MOON, texts.of("menu.theme.dark"), toggle);
        dark.subscribe(isDark -> {
            Icons.name(theme, texts.of(isDark ? "menu.theme.light" : "menu.theme.dark"));
            if (theme.getGraphic() instanceof FontIcon icon) {
                icon.setIconCode(isDark ? BootstrapIcons.SUN : BootstrapIcons.MOON);
            }
        });
        return theme;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
