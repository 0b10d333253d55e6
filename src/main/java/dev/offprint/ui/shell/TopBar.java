package dev.offprint.ui.shell;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Texts;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line at the top of the window: the program's mark, the search field, refresh, theme, menu.
final class TopBar extends HBox {

    TopBar(Node search, Node menu, Runnable refresh, Runnable turn, ReadOnlyBooleanProperty dark, Texts texts) {
        var mark = Icons.icon(BootstrapIcons.JOURNAL_BOOKMARK_FILL, "brand-icon");
        var brand = new Label(texts.of("app.name"), mark);
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        Button fetch = Icons.button(BootstrapIcons.ARROW_CLOCKWISE, texts.of("command.refresh"), refresh);
        Button theme = Icons.button(BootstrapIcons.MOON, texts.of("menu.theme.dark"), turn);
        dark.subscribe(isDark -> {
            Icons.name(theme, texts.of(isDark ? "menu.theme.light" : "menu.theme.dark"));
            if (theme.getGraphic() instanceof FontIcon icon) {
                icon.setIconCode(isDark ? BootstrapIcons.SUN : BootstrapIcons.MOON);
            }
        });
        HBox.setHgrow(search, Priority.SOMETIMES);
        getStyleClass().add("top-bar");
        getChildren().addAll(brand, gap(), search, gap(), fetch, theme, menu);
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
