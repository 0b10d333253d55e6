package dev.offprint.ui.settings;

import dev.offprint.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Every command with its keys, each to be changed.
final class KeysPage {
    private KeysPage() {}

    static SettingsPage.Content of(KeyBindings table, Localization texts) {
        var reset = new Button(texts.of("settings.keys.reset.all"));
        reset.setOnAction(_ -> table.resetAll());
        var form = new SettingsForm().line(reset, texts.of("settings.keys.hint"));
        var rows = rows(table, texts, form);
        return new SettingsPage.Content(form, _ -> {
            var lines = table.lines();
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).show(lines.get(i));
            }
            reset.setDisable(lines.stream().allMatch(KeyBindings.Line::usual));
        });
    }

    private static List<KeyRow> rows(KeyBindings table, Localization texts, SettingsForm form) {
        var rows = new ArrayList<KeyRow>();
        var group = "";
        VBox box = new VBox();
        for (var line : table.lines()) {
            if (!line.group().equals(group)) {
                group = line.group();
                var title = new Label(group);
                title.getStyleClass().add("section-title");
                box = new VBox(title);
                box.getStyleClass().add("key-rows");
                form.getChildren().add(box);
            }
            var row = new KeyRow(line.id(), table, texts);
            rows.add(row);
            box.getChildren().add(row);
        }
        return rows;
    }
}
