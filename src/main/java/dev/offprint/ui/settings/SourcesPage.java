package dev.offprint.ui.settings;

import dev.offprint.settings.SourceSettings;
import dev.offprint.ui.fx.Localization;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// The settings page for additional sources: arXiv categories, and a folder of saved pages.
final class SourcesPage {
    private SourcesPage() {}

    static SettingsPage.Content of(SettingsAccess settingsAccess, Localization texts) {
        var categories = new ValidatedField(
                texts.of("sources.arxiv"),
                texts.of("sources.arxiv.wrong"),
                text -> categories(text).stream().allMatch(SourceSettings::isArxivCategory),
                text -> change(settingsAccess, old -> new SourceSettings(categories(text), old.folder())));
        var folder = new ValidatedField(
                texts.of("sources.folder"),
                texts.of("sources.folder.wrong"),
                SourcesPage::isFolder,
                text -> change(settingsAccess, old -> new SourceSettings(old.arxiv(), text)));
        var form = new SettingsForm()
                .row(texts.of("sources.arxiv"), categories, texts.of("sources.arxiv.hint"))
                .row(texts.of("sources.folder"), folder, texts.of("sources.folder.hint"));
        return new SettingsPage.Content(form, settings -> {
            categories.show(String.join(" ", settings.sources().arxiv()));
            folder.show(
                    settings.sources().folder() == null
                            ? ""
                            : settings.sources().folder());
        });
    }

    private static List<String> categories(String text) {
        return Arrays.stream(text.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether the text is blank or names an existing folder.
    private static boolean isFolder(String text) {
        try {
            return text.isBlank() || Files.isDirectory(Path.of(text.strip()));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static void change(SettingsAccess settingsAccess, UnaryOperator<SourceSettings> change) {
        settingsAccess.change(old -> old.withSources(change.apply(old.sources())));
    }
}
