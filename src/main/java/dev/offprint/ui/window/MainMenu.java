package dev.offprint.ui.window;

import dev.offprint.model.UndoState;
import dev.offprint.settings.AppearanceSettings;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.keys.Command;
import dev.offprint.ui.keys.KeyMap;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The main menu at the top right: all commands with their keys, and the theme.
final class MainMenu extends MenuButton {
    private final Localization texts;
    private final Consumer<Command> run;
    private final Map<Command, Label> names = new EnumMap<>(Command.class);
    private final Map<Command, Label> keyLabels = new EnumMap<>(Command.class);
    private final Map<AppearanceSettings.Theme, RadioMenuItem> themes = new EnumMap<>(AppearanceSettings.Theme.class);

    MainMenu(Localization texts, Consumer<Command> run, Consumer<AppearanceSettings.Theme> choose) {
        this.texts = texts;
        this.run = run;
        setGraphic(Icons.icon(BootstrapIcons.LIST));
        getStyleClass().addAll("flat", "icon-button", "main-menu");
        setAccessibleText(texts.of("menu.name"));
        setTooltip(new Tooltip(texts.of("menu.name")));
        for (var group : Command.Group.values()) {
            var menu = new Menu(texts.of(group.key()));
            for (var command : Command.values()) {
                if (command.group() == group) {
                    menu.getItems().add(item(command));
                }
            }
            if (group == Command.Group.VIEW) {
                menu.getItems().add(themes(choose));
            }
            getItems().add(menu);
        }
    }

    /// Shows the keys beside the commands, and marks the chosen theme.
    void show(KeyMap keys, AppearanceSettings.Theme theme) {
        themes.forEach((each, item) -> item.setSelected(each == theme));
        keyLabels.forEach((command, keyLabel) -> keyLabel.setText(keys.displayKeys(command).stream()
                .findFirst()
                .map(key -> key.displayText(texts))
                .orElse("")));
    }

    /// Names undo and redo after the actions they apply to.
    void updateUndo(UndoState turns) {
        name(Command.UNDO, turns.undo());
        name(Command.REDO, turns.redo());
    }

    private void name(Command command, UndoState.@Nullable Step turn) {
        var name = names.get(command);
        if (name != null) {
            name.setText(UndoModel.name(command, turn, texts));
        }
    }

    private MenuItem item(Command command) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var key = new Label();
        keyLabels.put(command, key);
        key.getStyleClass().add("menu-key");
        var name = new Label(texts.of(command.key()));
        names.put(command, name);
        var line = new HBox(name, gap, key);
        line.getStyleClass().add("menu-line");
        var item = new CustomMenuItem(line);
        item.setOnAction(_ -> run.accept(command));
        return item;
    }

    private Menu themes(Consumer<AppearanceSettings.Theme> choose) {
        var menu = new Menu(texts.of("menu.theme"));
        var group = new ToggleGroup();
        for (var each : AppearanceSettings.Theme.values()) {
            var item = new RadioMenuItem(texts.of("menu.theme." + each.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            themes.put(each, item);
            item.setOnAction(_ -> choose.accept(each));
            menu.getItems().add(item);
        }
        return menu;
    }
}
