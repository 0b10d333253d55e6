package dev.offprint.ui.settings;

import dev.offprint.settings.Sources;
import dev.offprint.ui.fx.Texts;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// What is followed beside the daily papers: categories of arXiv, and a folder of saved pages.
final class SourcesPage {
    private SourcesPage() {}

    static Page.Content of(Choices choices, Texts texts) {
        var categories = new Typed(
                texts.of("sources.arxiv"),
                texts.of("sources.arxiv.wrong"),
                text -> categories(text).stream().allMatch(Sources::understands),
                text -> change(choices, old -> new Sources(categories(text), old.folder())));
        var folder = new Typed(
                texts.of("sources.folder"),
                texts.of("sources.folder.wrong"),
                SourcesPage::folder,
                text -> change(choices, old -> new Sources(old.arxiv(), text)));
        var form = new Form()
                .line(texts.of("sources.arxiv"), categories, texts.of("sources.arxiv.hint"))
                .line(texts.of("sources.folder"), folder, texts.of("sources.folder.hint"));
        return new Page.Content(form, settings -> {
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

    /// Whether nothing is named, or a folder that is there.
    private static boolean folder(String text) {
        try {
            return text.isBlank() || Files.isDirectory(Path.of(text.strip()));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static void change(Choices choices, UnaryOperator<Sources> change) {
        choices.change(old -> old.withSources(change.apply(old.sources())));
    }
}
