package dev.offprint.ui.window;

import dev.offprint.ui.fx.Localization;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Imports saved pages and text that are dropped on the window or pasted into it.
final class DropImport {
    private static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop");

    private final Consumer<List<Path>> files;
    private final Consumer<String> text;

    DropImport(Consumer<List<Path>> files, Consumer<String> text) {
        this.files = files;
        this.text = text;
    }

    void install(Node node) {
        node.setOnDragOver(event -> {
            if (event.getGestureSource() == null && isImportable(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROP_TARGET, true);
            }
            event.consume();
        });
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROP_TARGET, false));
        node.setOnDragDropped(this::dropped);
    }

    /// Imports files that the reader chooses.
    void choose(Stage owner, Localization texts) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of("files.title"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen != null) {
            List<Path> paths = chosen.stream().map(File::toPath).toList();
            files.accept(paths);
        }
    }

    /// Imports the content of the clipboard.
    void paste() {
        importFrom(Clipboard.getSystemClipboard());
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(importFrom(event.getDragboard()));
        event.consume();
    }

    /// Imports the content: files before text, which is often only their names.
    boolean importFrom(Clipboard board) {
        if (board.hasFiles()) {
            files.accept(board.getFiles().stream().map(File::toPath).toList());
            return true;
        }
        var string = board.getString();
        if (string == null || string.isBlank()) {
            return false;
        }
        text.accept(string);
        return true;
    }

    private static boolean isImportable(Dragboard board) {
        return board.hasFiles() || board.hasString();
    }
}
