package dev.offprint.ui.shell;

import dev.offprint.model.Topic;
import dev.offprint.ui.fx.Asking;
import dev.offprint.ui.fx.Texts;
import dev.offprint.ui.settings.Page;
import dev.offprint.ui.settings.SettingsWindow;
import dev.offprint.ui.topics.TopicExchange;
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

    private final Memory memory;
    private final Texts texts;

    SettingsPages(Memory memory, Texts texts) {
        this.memory = memory;
        this.texts = texts;
    }

    /// @param change opens the sheet of a topic; null for a new one
    List<Page> all(
            ShellActions actions,
            Program program,
            TopicsModel topics,
            Consumer<@Nullable Topic> change,
            Executor ask,
            Executor fx) {
        var parts = new SettingsWindow.Parts(
                new ChosenKeys(memory, texts),
                program.storage(),
                program.version(),
                folder -> actions.open().accept(folder.toUri()),
                ask,
                fx);
        var exchange = new TopicExchange(topics, new Asking<>(ask, fx), new Asking<>(ask, fx), texts);
        var pages = SettingsWindow.usual(memory, parts, texts);
        pages.add(
                TOPICS_AT,
                new Page(
                        "topics",
                        texts.of("topics.title"),
                        BootstrapIcons.TAGS,
                        () -> new Page.Content(new TopicsPage(topics, exchange, change, texts), _ -> {})));
        return pages;
    }
}
