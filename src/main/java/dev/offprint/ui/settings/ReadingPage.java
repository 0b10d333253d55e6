package dev.offprint.ui.settings;

import dev.offprint.settings.ReadingSettings;
import dev.offprint.settings.ReadingSettings.When;
import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;

/// The settings page for reading: when a paper counts as read, and whether texts are cleaned.
final class ReadingPage {
    private ReadingPage() {}

    static SettingsPage.Content of(SettingsAccess settingsAccess, Localization texts) {
        var when = new RadioGroup<>(
                texts.of("settings.read"),
                List.of(When.values()),
                each -> texts.of("settings.read." + each.name().toLowerCase(Locale.ROOT)),
                each -> change(settingsAccess, old -> old.withWhen(each)));
        var seconds = new Spinner<Integer>(1, ReadingSettings.MAX_SECONDS, 2);
        seconds.setEditable(true);
        seconds.getEditor().setAccessibleText(texts.of("settings.seconds"));
        seconds.setAccessibleText(texts.of("settings.seconds"));
        seconds.valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                change(settingsAccess, old -> old.withSeconds(now));
            }
        });
        var received = new CheckBox(texts.of("settings.received"));
        received.setOnAction(_ -> change(settingsAccess, old -> old.withReceived(received.isSelected())));
        var meaning = new CheckBox(texts.of("settings.meaning"));
        meaning.setOnAction(
                _ -> settingsAccess.change(old -> old.withMeaning(new Settings.SemanticSearch(meaning.isSelected()))));
        var form = new SettingsForm()
                .row(texts.of("settings.read"), when, texts.of("settings.read.hint"))
                .row(texts.of("settings.seconds"), seconds, "")
                .row(received, texts.of("settings.received.hint"))
                .row(meaning, texts.of("settings.meaning.hint"));
        return new SettingsPage.Content(form, settings -> {
            var now = settings.reading();
            when.show(now.when());
            seconds.getValueFactory().setValue(now.seconds());
            seconds.setDisable(now.when() != When.SECONDS);
            received.setSelected(now.received());
            meaning.setSelected(settings.meaning().on());
        });
    }

    private static void change(SettingsAccess settingsAccess, UnaryOperator<ReadingSettings> change) {
        settingsAccess.change(old -> old.withReading(change.apply(old.reading())));
    }
}
