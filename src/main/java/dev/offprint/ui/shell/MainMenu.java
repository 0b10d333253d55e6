package dev.offprint.ui.shell;

import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The menu behind the button at the top right: every command with its key, and the theme.
final class MainMenu extends MenuButton {
    private final KeyMap keys;
    private final Texts texts;

    MainMenu(KeyMap keys, Texts texts, Consumer<Command> run, Settings.Theme theme, Consumer<Settings.Theme> choose) {
        this.keys = keys;
        this.texts = texts;
        setGraphic(Icons.icon(BootstrapIcons.LIST));
        getStyleClass().addAll("flat", "icon-button", "main-menu");
        setAccessibleText(texts.of("menu.name"));
        setTooltip(new Tooltip(texts.of("menu.name")));
        for (var group : Command.Group.values()) {
            var menu = new Menu(texts.of("group." + group.name().toLowerCase(Locale.ROOT)));
            for (var command : Command.values()) {
                if (command.group() == group) {
                    menu.getItems().add(item(command, run));
                }
            }
            getItems().add(menu);
        }
        getItems().add(themes(theme, choose));
    }

    private MenuItem item(Command command, Consumer<Command> run) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var key = new Label(keys.shown(command).getFirst().shown(texts));
        key.getStyleClass().add("menu-key");
        var line = new HBox(new Label(texts.of(command.key())), gap, key);
        line.getStyleClass().add("menu-line");
        var item = new CustomMenuItem(line);
        item.setOnAction(_ -> run.accept(command));
        return item;
    }

    private Menu themes(Settings.Theme theme, Consumer<Settings.Theme> choose) {
        var menu = new Menu(texts.of("menu.theme"));
        var group = new ToggleGroup();
        for (var each : Settings.Theme.values()) {
            var item = new RadioMenuItem(texts.of("menu.theme." + each.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setSelected(each == theme);
            item.setOnAction(_ -> choose.accept(each));
            menu.getItems().add(item);
        }
        return menu;
    }
}
