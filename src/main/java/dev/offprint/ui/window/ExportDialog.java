package dev.offprint.ui.window;

import dev.offprint.export.ExportFormat;
import dev.offprint.ui.fx.Localization;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks where the papers of the open list are to go; how the name ends decides the format.
final class ExportDialog {
    private final Window owner;
    private final ViewModels models;
    private final BiConsumer<Path, long[]> export;
    private final Localization texts;

    ExportDialog(Window owner, ViewModels models, BiConsumer<Path, long[]> export, Localization texts) {
        this.owner = owner;
        this.models = models;
        this.export = export;
        this.texts = texts;
    }

    void ask() {
        var keys = models.timeline().keys();
        if (keys.length == 0) {
            models.status().say(texts.of("export.none"));
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(texts.of("export.title"));
        for (var format : ExportFormat.values()) {
            var name = texts.of("export.format." + format.name().toLowerCase(Locale.ROOT));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name, "*" + format.ending()));
        }
        var chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            write(chosen.toPath(), chooser.getSelectedExtensionFilter(), keys);
        }
    }

    private void write(Path chosen, FileChooser.@Nullable ExtensionFilter filter, long[] keys) {
        var ending = filter == null
                ? ExportFormat.BIBTEX.ending()
                : filter.getExtensions().getFirst().substring(1);
        var file = named(chosen, ending);
        if (!file.equals(chosen) && Files.exists(file)) {
            models.status().bad(texts.of("export.exists", file.getFileName())); // nobody was asked about that one
        } else {
            export.accept(file, keys);
        }
    }

    /// The file as it was called, with the ending where its own says no format.
    static Path named(Path chosen, String ending) {
        return ExportFormat.of(chosen).isPresent() ? chosen : chosen.resolveSibling(chosen.getFileName() + ending);
    }
}
