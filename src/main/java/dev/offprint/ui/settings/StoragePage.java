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

/// The settings page for storage: location and sizes of the library, and backup copies.
final class StoragePage {
    private final StorageInfo storage;
    private final LatestTask<List<StorageInfo.Part>> sizes;
    private final LatestTask<Path> backups;
    private final Localization texts;
    private final GridPane grid = new GridPane();
    private final Label messageLabel = new Label();
    private final CheckBox weekly = new CheckBox();

    private StoragePage(
            StorageInfo storage,
            LatestTask<List<StorageInfo.Part>> sizes,
            LatestTask<Path> backups,
            Localization texts) {
        this.storage = storage;
        this.sizes = sizes;
        this.backups = backups;
        this.texts = texts;
    }

    /// @param open opens a folder in the system's file manager
    static SettingsPage.Content of(
            SettingsAccess settingsAccess,
            StorageInfo storage,
            LatestTask<List<StorageInfo.Part>> sizes,
            LatestTask<Path> backups,
            Consumer<Path> open,
            Localization texts) {
        var page = new StoragePage(storage, sizes, backups, texts);
        page.loadSizes();
        return new SettingsPage.Content(
                page.form(settingsAccess, open),
                settings -> page.weekly.setSelected(settings.copies().weekly()));
    }

    private SettingsForm form(SettingsAccess settingsAccess, Consumer<Path> open) {
        var folder = new TextField(storage.folder().toString());
        folder.setEditable(false);
        folder.setAccessibleText(texts.of("settings.folder"));
        var show = new Button(texts.of("settings.folder.open"));
        show.setOnAction(_ -> open.accept(storage.folder()));
        var backup = new Button(texts.of("settings.backup.now"));
        backup.setOnAction(_ -> makeBackup());
        var buttons = new FlowPane(backup, show);
        buttons.getStyleClass().add("form-steps");
        grid.getStyleClass().add("form-grid");
        weekly.setText(texts.of("settings.weekly"));
        weekly.setOnAction(_ -> settingsAccess.change(old -> old.withCopies(new Settings.Copies(weekly.isSelected()))));
        messageLabel.setWrapText(true);
        messageLabel.managedProperty().bind(messageLabel.visibleProperty());
        messageLabel.setVisible(false);
        return new SettingsForm()
                .row(texts.of("settings.folder"), folder, "")
                .row(texts.of("settings.sizes"), grid, "")
                .row(weekly, texts.of("settings.weekly.hint"))
                .row(buttons, "")
                .row(messageLabel, texts.of("settings.backup.hint"));
    }

    private void loadSizes() {
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

    private void makeBackup() {
        showMessage(texts.of("settings.backup.working"));
        backups.submit(
                storage.backup(),
                file -> {
                    showMessage(texts.of("settings.backup.done", file));
                    loadSizes();
                },
                this::failed);
    }

    private void failed(Throwable error) {
        if (!(error instanceof AppException)) {
            System.getLogger(StoragePage.class.getName())
                    .log(System.Logger.Level.ERROR, "reading the library folder failed", error);
        }
        showMessage(texts.of(error instanceof AppException failure ? failure.message() : AppException.FAULT));
    }

    private void showMessage(String sentence) {
        messageLabel.setText(sentence);
        messageLabel.setVisible(true);
    }
}
