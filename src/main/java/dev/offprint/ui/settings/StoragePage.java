package dev.offprint.ui.settings;

import dev.offprint.model.AppException;
import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.LatestTask;
import dev.offprint.ui.fx.Localization;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;

/// Where the library is, how large its parts are, a copy of it now.
final class StoragePage {
    private final StorageInfo storage;
    private final LatestTask<List<StorageInfo.Part>> sizes;
    private final LatestTask<Path> copying;
    private final Localization texts;
    private final GridPane grid = new GridPane();
    private final Label told = new Label();
    private final CheckBox weekly = new CheckBox();

    private StoragePage(
            StorageInfo storage,
            LatestTask<List<StorageInfo.Part>> sizes,
            LatestTask<Path> copying,
            Localization texts) {
        this.storage = storage;
        this.sizes = sizes;
        this.copying = copying;
        this.texts = texts;
    }

    /// @param open opens a folder in the system's own program for it
    static SettingsPage.Content of(
            SettingsAccess choices,
            StorageInfo storage,
            LatestTask<List<StorageInfo.Part>> sizes,
            LatestTask<Path> copying,
            Consumer<Path> open,
            Localization texts) {
        var page = new StoragePage(storage, sizes, copying, texts);
        page.measure();
        return new SettingsPage.Content(
                page.form(choices, open),
                settings -> page.weekly.setSelected(settings.copies().weekly()));
    }

    private SettingsForm form(SettingsAccess choices, Consumer<Path> open) {
        var folder = new TextField(storage.folder().toString());
        folder.setEditable(false);
        folder.setAccessibleText(texts.of("settings.folder"));
        var show = new Button(texts.of("settings.folder.open"));
        show.setOnAction(_ -> open.accept(storage.folder()));
        var copy = new Button(texts.of("settings.backup.now"));
        copy.setOnAction(_ -> copy());
        var steps = new FlowPane(copy, show);
        steps.getStyleClass().add("form-steps");
        grid.getStyleClass().add("form-grid");
        weekly.setText(texts.of("settings.weekly"));
        weekly.setOnAction(_ -> choices.change(old -> old.withCopies(new Settings.Copies(weekly.isSelected()))));
        told.setWrapText(true);
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
        return new SettingsForm()
                .line(texts.of("settings.folder"), folder, "")
                .line(texts.of("settings.sizes"), grid, "")
                .line(weekly, texts.of("settings.weekly.hint"))
                .line(steps, "")
                .line(told, texts.of("settings.backup.hint"));
    }

    private void measure() {
        sizes.submit(storage::parts, this::show, this::failed);
    }

    private void show(List<StorageInfo.Part> parts) {
        grid.getChildren().clear();
        int row = 0;
        for (var part : parts) {
            grid.addRow(
                    row++, new Label(texts.of("settings.part." + part.key())), new Label(texts.bytes(part.bytes())));
        }
    }

    private void copy() {
        say(texts.of("settings.backup.working"));
        copying.submit(
                storage.backup(),
                file -> {
                    say(texts.of("settings.backup.done", file));
                    measure();
                },
                this::failed);
    }

    private void failed(Throwable trouble) {
        if (!(trouble instanceof AppException)) {
            System.getLogger(StoragePage.class.getName())
                    .log(System.Logger.Level.ERROR, "the library's folder could not be looked after", trouble);
        }
        say(texts.of(trouble instanceof AppException known ? known.message() : AppException.FAULT));
    }

    private void say(String sentence) {
        told.setText(sentence);
        told.setVisible(true);
    }
}
