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

/// The user's note on the paper: rendered as Markdown, and edited as plain text.
final class NoteEditor implements ReaderSection {
    private final NoteModel model;
    private final MarkdownView view;
    private final TextArea area = new TextArea();
    private final Button editButton;
    private final Button addButton;
    private final Label heading;
    private final VBox card = new VBox();
    private final VBox box = new VBox();
    private boolean updating;

    /// @param marker stores the note
    /// @param back   returns the focus to the list
    NoteEditor(
            DelayedCalls delays, ReaderActions.Marker marker, Consumer<URI> open, Runnable back, Localization texts) {
        model = new NoteModel(delays, marker);
        view = new MarkdownView(open);
        editButton = Icons.button(BootstrapIcons.PENCIL, texts.of("note.edit"), this::startEditing);
        addButton = new Button(texts.of("note.write"), Icons.icon(BootstrapIcons.PENCIL));
        addButton.getStyleClass().add("link-button");
        addButton.setOnAction(_ -> startEditing());
        heading = new Label(texts.of("reader.note"));
        heading.getStyleClass().add("card-heading");
        area.setWrapText(true);
        area.setPrefRowCount(6);
        area.getStyleClass().add("note-area");
        area.setAccessibleText(texts.of("reader.note"));
        area.setPromptText(texts.of("note.prompt"));
        area.textProperty().subscribe(noteText -> {
            if (!updating) {
                model.setText(noteText);
            }
        });
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                focusLost();
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
        var header = new HBox(heading, gap, editButton);
        header.getStyleClass().add("note-line");
        card.getStyleClass().addAll("card-box", "note");
        card.getChildren().addAll(header, view, area);
        box.getChildren().addAll(addButton, card);
        model.text().subscribe(this::noteText);
        updateMode(false);
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
    public void save() {
        model.save();
    }

    private void noteText(String noteText) {
        if (!noteText.equals(area.getText())) {
            updating = true;
            area.setText(noteText);
            updating = false;
        }
        updateMode(area.isFocused());
    }

    private void startEditing() {
        updateMode(true);
        area.requestFocus();
        area.end();
    }

    /// Stores the note and renders it, unless only the window lost the focus.
    private void focusLost() {
        model.save();
        var scene = area.getScene();
        updateMode(scene != null && area.equals(scene.getFocusOwner()));
    }

    private void updateMode(boolean editing) {
        var noteText = model.text().get();
        boolean blank = noteText.isBlank();
        ReaderSection.setPresent(addButton, blank && !editing);
        ReaderSection.setPresent(card, !blank || editing);
        ReaderSection.setPresent(area, editing);
        ReaderSection.setPresent(editButton, !editing);
        ReaderSection.setPresent(view, !editing);
        if (!editing) {
            view.show(noteText);
        }
    }
}
