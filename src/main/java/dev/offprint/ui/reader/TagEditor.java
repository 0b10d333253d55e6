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

/// The user's tags with remove buttons, and a field for new ones: Enter adds, Tab completes, Esc returns to the list.
final class TagEditor implements ReaderSection {
    private final Localization texts;
    private final ReaderActions.Marker marks;
    private final Supplier<List<String>> allTags;
    private final Runnable back;
    private final FlowPane tags = new FlowPane();
    private final TextField field = new TextField();
    private final HBox suggestionBox = new HBox();
    private List<String> current = List.of();
    private long paper = -1;

    /// @param allTags all existing tags
    /// @param back    returns the focus to the list
    TagEditor(ReaderActions.Marker marks, Supplier<List<String>> allTags, Runnable back, Localization texts) {
        this.texts = texts;
        this.marks = marks;
        this.allTags = allTags;
        this.back = back;
        tags.getStyleClass().add("tags");
        suggestionBox.getStyleClass().add("tag-offers");
        field.getStyleClass().add("tag-field");
        field.setPromptText(texts.of("tags.add"));
        field.setAccessibleText(texts.of("tags.add"));
        field.textProperty().subscribe(_ -> updateSuggestions());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        tags.getChildren().addAll(field, suggestionBox);
    }

    @Override
    public Node node() {
        return tags;
    }

    /// Focuses the field.
    void focus() {
        field.requestFocus();
    }

    @Override
    public void show(OpenPaper reading) {
        var newTags = reading.paper().state().tags();
        if (reading.paper().key() != paper) {
            paper = reading.paper().key();
            field.clear();
        }
        if (!newTags.equals(current) || tags.getChildren().size() != newTags.size() + 2) {
            current = newTags;
            tags.getChildren().remove(0, tags.getChildren().size() - 2);
            tags.getChildren().addAll(0, newTags.stream().map(this::chip).toList());
            updateSuggestions();
        }
    }

    @Override
    public void save() {
        field.clear();
    }

    private Node chip(String tag) {
        var remove = Icons.button(
                BootstrapIcons.X,
                texts.of("tags.remove", tag),
                () -> store(new ReaderAction.Untag(List.of(tag)), paper));
        var chip = new HBox(new Label(tag), remove);
        chip.getStyleClass().add("tag");
        return chip;
    }

    private void updateSuggestions() {
        suggestionBox.getChildren().clear();
        for (var tag : TagParser.completions(field.getText(), allTags.get(), current)) {
            var button = new Button(tag);
            button.getStyleClass().add("tag-offer");
            button.setOnAction(_ -> add(List.of(tag)));
            suggestionBox.getChildren().add(button);
        }
        ReaderSection.setPresent(suggestionBox, !suggestionBox.getChildren().isEmpty());
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                add(TagParser.parse(field.getText()));
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
        var suggestions = TagParser.completions(field.getText(), allTags.get(), current);
        if (!suggestions.isEmpty() && !event.isShiftDown() && !field.getText().endsWith(suggestions.getFirst())) {
            int last = field.getText().lastIndexOf(',') + 1;
            field.setText(field.getText().substring(0, last) + (last > 0 ? " " : "") + suggestions.getFirst());
            field.end();
            event.consume();
        }
    }

    private void add(List<String> wanted) {
        field.clear();
        if (!wanted.isEmpty()) {
            store(new ReaderAction.Tag(wanted), paper);
            field.requestFocus();
        } else {
            back.run();
        }
    }

    private void store(ReaderAction action, long paper) {
        var _ = marks.mark(action, paper); // reports failures by itself
    }
}
