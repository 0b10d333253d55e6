package dev.offprint.ui.reader;

import dev.offprint.ui.fx.DelayedCalls;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The reader's own words on the paper: drawn as the Markdown that they are, and plain text while they are typed.
final class NoteEditor implements ReaderSection {
    private final NoteModel model;
    private final MarkdownView view;
    private final TextArea area = new TextArea();
    private final Button edit;
    private final Button write;
    private final Label heading;
    private final VBox card = new VBox();
    private final VBox box = new VBox();
    private boolean filling;

    /// @param marker stores the note
    /// @param back   gives the keyboard back to the list
    NoteEditor(DelayedCalls delays, MarkActions marker, Consumer<URI> open, Runnable back, Localization texts) {
        model = new NoteModel(delays, marker);
        view = new MarkdownView(open);
        edit = Icons.button(BootstrapIcons.PENCIL, texts.of("note.edit"), this::edit);
        write = new Button(texts.of("note.write"), Icons.icon(BootstrapIcons.PENCIL));
        write.getStyleClass().add("link-button");
        write.setOnAction(_ -> edit());
        heading = new Label(texts.of("reader.note"));
        heading.getStyleClass().add("card-heading");
        area.setWrapText(true);
        area.setPrefRowCount(6);
        area.getStyleClass().add("note-area");
        area.setAccessibleText(texts.of("reader.note"));
        area.setPromptText(texts.of("note.prompt"));
        area.textProperty().subscribe(words -> {
            if (!filling) {
                model.typed(words);
            }
        });
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                away();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(heading, gap, edit);
        line.getStyleClass().add("note-line");
        card.getStyleClass().addAll("card-box", "note");
        card.getChildren().addAll(line, view, area);
        box.getChildren().addAll(write, card);
        model.text().subscribe(this::words);
        arrange(false);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(OpenPaper reading) {
        model.show(reading.paper().key(), reading.paper().state().note());
    }

    @Override
    public void leave() {
        model.leave();
    }

    private void words(String words) {
        if (!words.equals(area.getText())) {
            filling = true;
            area.setText(words);
            filling = false;
        }
        arrange(area.isFocused());
    }

    private void edit() {
        arrange(true);
        area.requestFocus();
        area.end();
    }

    /// Stores; and draws the note, unless it is only the window that lost the keyboard.
    private void away() {
        model.leave();
        var scene = area.getScene();
        arrange(scene != null && area.equals(scene.getFocusOwner()));
    }

    private void arrange(boolean editing) {
        var words = model.text().get();
        boolean blank = words.isBlank();
        ReaderSection.present(write, blank && !editing);
        ReaderSection.present(card, !blank || editing);
        ReaderSection.present(area, editing);
        ReaderSection.present(edit, !editing);
        ReaderSection.present(view, !editing);
        if (!editing) {
            view.show(words);
        }
    }
}
