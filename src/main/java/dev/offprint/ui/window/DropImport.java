package dev.offprint.ui.window;

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

/// Saved pages and copied text that are dropped on the window, or pasted into it, are imported.
final class DropImport {
    private static final PseudoClass WELCOME = PseudoClass.getPseudoClass("drop");

    private final Consumer<List<Path>> files;
    private final Consumer<String> text;

    DropImport(Consumer<List<Path>> files, Consumer<String> text) {
        this.files = files;
        this.text = text;
    }

    void on(Node node) {
        node.setOnDragOver(event -> {
            if (event.getGestureSource() == null && useful(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(WELCOME, true);
            }
            event.consume();
        });
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(WELCOME, false));
        node.setOnDragDropped(this::dropped);
    }

    /// Imports what the clipboard holds.
    void paste() {
        take(Clipboard.getSystemClipboard());
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(take(event.getDragboard()));
        event.consume();
    }

    /// Hands on what there is; files go before text, which is often only their names.
    boolean take(Clipboard board) {
        if (board.hasFiles()) {
            files.accept(board.getFiles().stream().map(File::toPath).toList());
            return true;
        }
        var words = board.getString();
        if (words == null || words.isBlank()) {
            return false;
        }
        text.accept(words);
        return true;
    }

    private static boolean useful(Dragboard board) {
        return board.hasFiles() || board.hasString();
    }
}
