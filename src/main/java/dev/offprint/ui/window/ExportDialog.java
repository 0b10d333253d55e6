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

/// The file dialog for exporting the open list; the file extension selects the format.
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

    void open() {
        var keys = models.timeline().keys();
        if (keys.length == 0) {
            models.status().showMessage(texts.of("export.none"));
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
        var extension = filter == null
                ? ExportFormat.BIBTEX.ending()
                : filter.getExtensions().getFirst().substring(1);
        var file = withExtension(chosen, extension);
        if (!file.equals(chosen) && Files.exists(file)) {
            models.status()
                    .showError(texts.of(
                            "export.exists",
                            file.getFileName())); // the file dialog did not ask about overwriting this one
        } else {
            export.accept(file, keys);
        }
    }

    /// The chosen file, with the extension appended if its own does not name a format.
    static Path withExtension(Path chosen, String extension) {
        return ExportFormat.of(chosen).isPresent() ? chosen : chosen.resolveSibling(chosen.getFileName() + extension);
    }
}
