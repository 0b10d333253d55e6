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

/// The pages of the settings: the usual ones, and that of the topics.
final class SettingsPages {
    /// Behind what is fetched.
    private static final int TOPICS_AT = 4;

    private final SettingsStore memory;
    private final Localization texts;

    SettingsPages(SettingsStore memory, Localization texts) {
        this.memory = memory;
        this.texts = texts;
    }

    /// @param change opens the sheet of a topic; null for a new one
    List<SettingsPage> all(
            AppActions actions,
            AppInfo program,
            TopicsModel topics,
            Consumer<@Nullable Topic> change,
            Executor ask,
            Executor fx) {
        var parts = new SettingsWindow.Parts(
                new KeyBindingsEditor(memory, texts),
                program.storage(),
                program.version(),
                folder -> actions.open().accept(folder.toUri()),
                ask,
                fx);
        var exchange = new TopicImportExport(topics, new LatestTask<>(ask, fx), new LatestTask<>(ask, fx), texts);
        var pages = SettingsWindow.usual(memory, parts, texts);
        pages.add(
                TOPICS_AT,
                new SettingsPage(
                        "topics",
                        texts.of("topics.title"),
                        BootstrapIcons.TAGS,
                        () -> new SettingsPage.Content(new TopicsPage(topics, exchange, change, texts), _ -> {})));
        return pages;
    }
}
