package dev.offprint.ui.settings;

import dev.offprint.ui.fx.Localization;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// The settings page with the version and the licences of the libraries.
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
            parts.addRow(row++, unwrapped(part.name()), unwrapped(part.version()), licence);
        }
        var form = new SettingsForm()
                .row(name, texts.of("settings.about.what"))
                .row(system, "")
                .row(texts.of("settings.about.licence"), new Label(texts.of("settings.about.apache")), "")
                .row(texts.of("settings.about.parts"), parts, "");
        return new SettingsPage.Content(form, _ -> {});
    }

    private static Label unwrapped(String text) {
        var label = new Label(text);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
