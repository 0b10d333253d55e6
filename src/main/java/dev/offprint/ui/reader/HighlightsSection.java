package dev.offprint.ui.reader;

import dev.offprint.model.Highlight;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The marked passages of a paper, each with a note of its own. A press on the passage opens the whole paper there.
final class HighlightsSection extends VBox implements ReaderSection {
    private final HighlightsModel model;
    private final Consumer<Highlight> open;
    private final Localization texts;
    private final VBox rows = new VBox();

    HighlightsSection(HighlightsModel model, Consumer<Highlight> open, Localization texts) {
        this.model = model;
        this.open = open;
        this.texts = texts;
        var heading = new Label(texts.of("highlights.title"), Icons.icon(BootstrapIcons.PEN));
        heading.getStyleClass().add("card-heading");
        rows.getStyleClass().add("highlights");
        getStyleClass().add("section");
        getChildren().addAll(heading, rows);
        model.highlights().subscribe(this::show);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(OpenPaper reading) {
        model.show(reading.paper().key());
    }

    private void show(List<Highlight> highlights) {
        ReaderSection.setPresent(this, !highlights.isEmpty());
        rows.getChildren().setAll(highlights.stream().map(this::row).toList());
    }

    private Node row(Highlight highlight) {
        var quote = new Button(highlight.quote());
        quote.setWrapText(true);
        quote.setMaxWidth(Double.MAX_VALUE);
        quote.getStyleClass().setAll("button", "flat", "highlight-quote");
        quote.setOnAction(_ -> open.accept(highlight));
        HBox.setHgrow(quote, Priority.ALWAYS);
        var remove = Icons.button(BootstrapIcons.X, texts.of("highlights.remove"), () -> model.remove(highlight));
        var note = new TextField(highlight.note());
        note.setPromptText(texts.of("highlights.note"));
        note.setAccessibleText(texts.of("highlights.note"));
        note.getStyleClass().add("highlight-note");
        note.setOnAction(_ -> save(highlight, note));
        note.focusedProperty().subscribe(focused -> {
            if (!focused) {
                save(highlight, note);
            }
        });
        var row = new VBox(new HBox(quote, remove), note);
        row.getStyleClass().addAll("highlight-row", "mark-" + highlight.color().text());
        return row;
    }

    private void save(Highlight highlight, TextField note) {
        if (!note.getText().equals(highlight.note())) {
            model.note(highlight, note.getText());
        }
    }
}
