package dev.offprint.ui.settings;

import dev.offprint.model.Trouble;
import dev.offprint.settings.Settings;
import dev.offprint.ui.fx.Asking;
import dev.offprint.ui.fx.Texts;
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
    private final Storage storage;
    private final Asking<List<Storage.Part>> sizes;
    private final Asking<Path> copying;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final Label told = new Label();
    private final CheckBox weekly = new CheckBox();

    private StoragePage(Storage storage, Asking<List<Storage.Part>> sizes, Asking<Path> copying, Texts texts) {
        this.storage = storage;
        this.sizes = sizes;
        this.copying = copying;
        this.texts = texts;
    }

    /// @param open opens a folder in the system's own program for it
    static Page.Content of(
            Choices choices,
            Storage storage,
            Asking<List<Storage.Part>> sizes,
            Asking<Path> copying,
            Consumer<Path> open,
            Texts texts) {
        var page = new StoragePage(storage, sizes, copying, texts);
        page.measure();
        return new Page.Content(
                page.form(choices, open),
                settings -> page.weekly.setSelected(settings.copies().weekly()));
    }

    private Form form(Choices choices, Consumer<Path> open) {
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
        return new Form()
                .line(texts.of("settings.folder"), folder, "")
                .line(texts.of("settings.sizes"), grid, "")
                .line(weekly, texts.of("settings.weekly.hint"))
                .line(steps, "")
                .line(told, texts.of("settings.backup.hint"));
    }

    private void measure() {
        sizes.ask(storage::parts, this::show, this::failed);
    }

    private void show(List<Storage.Part> parts) {
        grid.getChildren().clear();
        int row = 0;
        for (var part : parts) {
            grid.addRow(
                    row++, new Label(texts.of("settings.part." + part.key())), new Label(texts.bytes(part.bytes())));
        }
    }

    private void copy() {
        say(texts.of("settings.backup.working"));
        copying.ask(
                storage.backup(),
                file -> {
                    say(texts.of("settings.backup.done", file));
                    measure();
                },
                this::failed);
    }

    private void failed(Throwable trouble) {
        if (!(trouble instanceof Trouble)) {
            System.getLogger(StoragePage.class.getName())
                    .log(System.Logger.Level.ERROR, "the library's folder could not be looked after", trouble);
        }
        say(texts.of(trouble instanceof Trouble known ? known.saying() : Trouble.FAULT));
    }

    private void say(String sentence) {
        told.setText(sentence);
        told.setVisible(true);
    }
}
