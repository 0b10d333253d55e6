package dev.offprint.ui.settings;

import dev.offprint.ui.fx.Localization;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// Which version this is, and what it is made of.
final class AboutPage {
    private AboutPage() {}

    static SettingsPage.Content of(String version, Localization texts) {
        var name = new Label(texts.of("settings.about.version", texts.of("app.name"), version));
        name.getStyleClass().add("sheet-title");
        var system = new Label(texts.of(
                "settings.about.system",
                System.getProperty("java.version", ""),
                System.getProperty("javafx.runtime.version", ""),
                System.getProperty("os.name", "")));
        system.setWrapText(true);
        var parts = new GridPane();
        parts.getStyleClass().add("form-grid");
        int row = 0;
        for (var part : new LicenceList()
                .of(System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", ""))) {
            var licence = new Label(part.licence());
            licence.setWrapText(true);
            parts.addRow(row++, whole(part.name()), whole(part.version()), licence);
        }
        var form = new SettingsForm()
                .line(name, texts.of("settings.about.what"))
                .line(system, "")
                .line(texts.of("settings.about.licence"), new Label(texts.of("settings.about.apache")), "")
                .line(texts.of("settings.about.parts"), parts, "");
        return new SettingsPage.Content(form, _ -> {});
    }

    private static Label whole(String text) {
        var label = new Label(text);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
