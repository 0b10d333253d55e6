package dev.offprint.ui.window;

import dev.offprint.model.Topic;
import dev.offprint.ui.fx.LatestTask;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.keys.KeyBindingsEditor;
import dev.offprint.ui.settings.SettingsPage;
import dev.offprint.ui.settings.SettingsWindow;
import dev.offprint.ui.topics.TopicImportExport;
import dev.offprint.ui.topics.TopicsModel;
import dev.offprint.ui.topics.TopicsPage;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The pages of the settings window, including that of the topics.
final class SettingsPages {
    /// After the page of the sources.
    private static final int TOPICS_POSITION = 4;

    private final SettingsStore settings;
    private final Localization texts;

    SettingsPages(SettingsStore settings, Localization texts) {
        this.settings = settings;
        this.texts = texts;
    }

    /// @param change opens the topic editor; null for a new topic
    List<SettingsPage> all(
            AppActions actions,
            AppInfo program,
            TopicsModel topics,
            Consumer<@Nullable Topic> change,
            Executor ask,
            Executor fx) {
        var parts = new SettingsWindow.Parts(
                new KeyBindingsEditor(settings, texts),
                program.storage(),
                program.version(),
                folder -> actions.open().accept(folder.toUri()),
                ask,
                fx);
        var importExport = new TopicImportExport(topics, new LatestTask<>(ask, fx), new LatestTask<>(ask, fx), texts);
        var pages = SettingsWindow.standardPages(settings, parts, texts);
        pages.add(
                TOPICS_POSITION,
                new SettingsPage(
                        "topics",
                        texts.of("topics.title"),
                        BootstrapIcons.TAGS,
                        () -> new SettingsPage.Content(new TopicsPage(topics, importExport, change, texts), _ -> {})));
        return pages;
    }
}
