package dev.offprint.ui.shell;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The search field. Esc empties it and goes back to the list, Enter and ↓ go on to the results.
final class SearchBox extends HBox {
    private final TextField field = new TextField();
    private final SearchModel model;
    private final Runnable toList;

    /// @param toList moves the keyboard to the list
    /// @param keep   makes a topic of what is typed
    SearchBox(SearchModel model, Runnable toList, Runnable keep, Texts texts) {
        this.model = model;
        this.toList = toList;
        field.setPromptText(texts.of("search.prompt"));
        field.setAccessibleText(texts.of("search.name"));
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button clear = Icons.button(BootstrapIcons.X, texts.of("search.clear"), model::clear);
        clear.visibleProperty().bind(model.text().isNotEmpty());
        clear.setFocusTraversable(false);
        Button topic = Icons.button(BootstrapIcons.BOOKMARK_PLUS, texts.of("topics.fromsearch"), keep);
        topic.visibleProperty().bind(clear.visibleProperty());
        topic.managedProperty().bind(clear.visibleProperty());
        getStyleClass().add("search-box");
        getChildren().addAll(Icons.icon(BootstrapIcons.SEARCH, "search-icon"), field, topic, clear);
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                model.clear();
                toList.run();
                event.consume();
            }
            case ENTER, DOWN -> {
                model.now();
                toList.run();
                event.consume();
            }
            default -> {}
        }
    }
}
