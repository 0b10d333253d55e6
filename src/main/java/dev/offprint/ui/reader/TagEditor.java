package dev.offprint.ui.reader;

import dev.offprint.model.ReaderAction;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The reader's tags, each with a way to take it away, and a field for further ones: Enter gives what was typed, Tab
/// completes it, Esc goes back to the list.
final class TagEditor implements ReaderSection {
    private final Localization texts;
    private final MarkActions marker;
    private final Supplier<List<String>> known;
    private final Runnable back;
    private final FlowPane tags = new FlowPane();
    private final TextField field = new TextField();
    private final HBox offers = new HBox();
    private List<String> given = List.of();
    private long paper = -1;

    /// @param known all tags that there are
    /// @param back  gives the keyboard back to the list
    TagEditor(MarkActions marker, Supplier<List<String>> known, Runnable back, Localization texts) {
        this.texts = texts;
        this.marker = marker;
        this.known = known;
        this.back = back;
        tags.getStyleClass().add("tags");
        offers.getStyleClass().add("tag-offers");
        field.getStyleClass().add("tag-field");
        field.setPromptText(texts.of("tags.add"));
        field.setAccessibleText(texts.of("tags.add"));
        field.textProperty().subscribe(_ -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tags.getChildren().addAll(field, offers);
    }

    @Override
    public Node node() {
        return tags;
    }

    /// Gives the keyboard to the field.
    void focus() {
        field.requestFocus();
    }

    @Override
    public void show(OpenPaper reading) {
        var now = reading.paper().state().tags();
        if (reading.paper().key() != paper) {
            paper = reading.paper().key();
            field.clear();
        }
        if (!now.equals(given) || tags.getChildren().size() != now.size() + 2) {
            given = now;
            tags.getChildren().remove(0, tags.getChildren().size() - 2);
            tags.getChildren().addAll(0, now.stream().map(this::chip).toList());
            offer();
        }
    }

    @Override
    public void leave() {
        field.clear();
    }

    private Node chip(String tag) {
        var remove = Icons.button(
                BootstrapIcons.X,
                texts.of("tags.remove", tag),
                () -> marker.mark(new ReaderAction.Untag(List.of(tag)), paper));
        var chip = new HBox(new Label(tag), remove);
        chip.getStyleClass().add("tag");
        return chip;
    }

    private void offer() {
        offers.getChildren().clear();
        for (var tag : TagParser.completions(field.getText(), known.get(), given)) {
            var button = new Button(tag);
            button.getStyleClass().add("tag-offer");
            button.setOnAction(_ -> give(List.of(tag)));
            offers.getChildren().add(button);
        }
        ReaderSection.present(offers, !offers.getChildren().isEmpty());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                give(TagParser.read(field.getText()));
                event.consume();
            }
            case TAB -> complete(event);
            case ESCAPE -> {
                field.clear();
                back.run();
                event.consume();
            }
            default -> {}
        }
    }

    private void complete(KeyEvent event) {
        var offered = TagParser.completions(field.getText(), known.get(), given);
        if (!offered.isEmpty() && !event.isShiftDown() && !field.getText().endsWith(offered.getFirst())) {
            int last = field.getText().lastIndexOf(',') + 1;
            field.setText(field.getText().substring(0, last) + (last > 0 ? " " : "") + offered.getFirst());
            field.end();
            event.consume();
        }
    }

    private void give(List<String> wanted) {
        field.clear();
        if (!wanted.isEmpty()) {
            marker.mark(new ReaderAction.Tag(wanted), paper);
            field.requestFocus();
        } else {
            back.run();
        }
    }
}
