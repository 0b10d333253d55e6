package dev.offprint.ui.window;

import dev.offprint.export.ExportFormat;
import dev.offprint.export.PaperExporter;
import dev.offprint.model.StoredPaper;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// The selected paper as BibTeX, for the clipboard and for drag and drop.
final class BibtexClipboard {
    private final ViewModels models;
    private final Localization texts;

    BibtexClipboard(ViewModels models, Localization texts) {
        this.models = models;
        this.texts = texts;
    }

    /// Copies the selected paper and reports it in the status bar.
    void copy() {
        models.reader().withRequestedPaper(paper -> {
            Clipboard.getSystemClipboard().setContent(content(paper));
            models.status().showMessage(texts.of("status.copied", paper.id()));
        });
    }

    /// Lets a row be dragged out of the list once its paper is loaded.
    void enableDragFrom(Node list) {
        // An event filter, because the list view consumes mouse events.
        list.addEventFilter(MouseEvent.DRAG_DETECTED, event -> {
            var paper = paper();
            if (paper != null && onRow(event.getTarget(), paper.key())) {
                list.startDragAndDrop(TransferMode.COPY).setContent(content(paper));
                event.consume();
            }
        });
    }

    private @Nullable StoredPaper paper() {
        var reading = models.reader().paper().get();
        return reading == null ? null : reading.paper();
    }

    static ClipboardContent content(StoredPaper paper) {
        var content = new ClipboardContent();
        content.putString(PaperExporter.text(ExportFormat.BIBTEX, List.of(paper)));
        return content;
    }

    private static boolean onRow(Object target, long key) {
        for (@Nullable Node node = target instanceof Node targetNode ? targetNode : null;
                node != null;
                node = node.getParent()) {
            if (node instanceof ListCell<?> cell) {
                return Long.valueOf(key).equals(cell.getItem());
            }
        }
        return false;
    }
}
