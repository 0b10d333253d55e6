package dev.offprint.ui.settings;

import dev.offprint.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The settings page for keyboard shortcuts.
final class KeysPage {
    private KeysPage() {}

    static SettingsPage.Content of(KeyBindings keyBindings, Localization texts) {
        var reset = new Button(texts.of("settings.keys.reset.all"));
        reset.setOnAction(_ -> keyBindings.resetAll());
        var form = new SettingsForm().row(reset, texts.of("settings.keys.hint"));
        var rows = rows(keyBindings, texts, form);
        return new SettingsPage.Content(form, _ -> {
            var lines = keyBindings.lines();
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).show(lines.get(i));
            }
            reset.setDisable(lines.stream().allMatch(KeyBindings.Line::isDefault));
        });
    }

    private static List<KeyRow> rows(KeyBindings keyBindings, Localization texts, SettingsForm form) {
        var rows = new ArrayList<KeyRow>();
        var group = "";
        VBox box = new VBox();
        for (var line : keyBindings.lines()) {
            if (!line.group().equals(group)) {
                group = line.group();
                var title = new Label(group);
                title.getStyleClass().add("section-title");
                box = new VBox(title);
                box.getStyleClass().add("key-rows");
                form.getChildren().add(box);
            }
            var row = new KeyRow(line.id(), keyBindings, texts);
            rows.add(row);
            box.getChildren().add(row);
        }
        return rows;
    }
}
