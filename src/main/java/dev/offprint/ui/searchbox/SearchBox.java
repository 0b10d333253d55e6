package dev.offprint.ui.searchbox;

import dev.offprint.model.Suggestion;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The search field. Esc clears it and returns to the list, Enter and ↓ move on to the results. While suggestions are
/// open, the arrow keys select one, Enter and Tab accept it, and Esc closes them.
public final class SearchBox extends HBox {
    /// Minimum width for the long prompt, as a multiple of the font size.
    private static final double WIDE_FIELD = 25;

    private final TextField field = new TextField();
    private final SearchModel model;
    private final SuggestionModel suggestions;
    private final Runnable focusList;
    private final SuggestionList list;

    /// @param focusList   moves the focus to the list
    /// @param createTopic creates a topic from the query
    public SearchBox(
            SearchModel model,
            SuggestionModel suggestions,
            Runnable focusList,
            Runnable createTopic,
            Localization texts) {
        this.model = model;
        this.suggestions = suggestions;
        this.focusList = focusList;
        list = new SuggestionList(suggestions, this::accept, texts);
        field.widthProperty().subscribe(_ -> prompt(texts));
        field.fontProperty().subscribe(_ -> prompt(texts));
        field.setAccessibleText(texts.of("search.name"));
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.textProperty().addListener((_, _, text) -> typed(text));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                suggestions.close();
            }
        });
        suggestions.selectedIndex().subscribe(_ -> updateAccessibleHelp());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button clear = Icons.button(BootstrapIcons.X, texts.of("search.clear"), model::clear);
        clear.visibleProperty().bind(model.text().isNotEmpty());
        clear.setFocusTraversable(false);
        Button topic = Icons.button(BootstrapIcons.BOOKMARK_PLUS, texts.of("topics.fromsearch"), createTopic);
        topic.visibleProperty().bind(clear.visibleProperty());
        topic.managedProperty().bind(clear.visibleProperty());
        getStyleClass().add("search-box");
        getChildren().addAll(Icons.icon(BootstrapIcons.SEARCH, "search-icon"), field, topic, clear);
    }

    /// Shows the suggestions above the other content of `window`, directly below the field.
    public void showSuggestionsOn(StackPane window) {
        StackPane.setAlignment(list, Pos.TOP_LEFT);
        window.getChildren().add(list);
        list.visibleProperty().subscribe(_ -> place());
        boundsInLocalProperty().subscribe(_ -> place());
    }

    /// Esc in `pane` clears the search as it does in the field, unless the pane consumes the key.
    ///
    /// @param allowed whether clearing is allowed now
    public void clearOnEscape(Node pane, BooleanSupplier allowed) {
        EventHandler<KeyEvent> escape = event -> {
            if (event.getCode() == KeyCode.ESCAPE && !model.text().get().isBlank() && allowed.getAsBoolean()) {
                model.clear();
                focusList.run();
                event.consume();
            }
        };
        pane.addEventHandler(KeyEvent.KEY_PRESSED, escape);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof ListView) { // a list view would consume the key
                escape.handle(event);
            }
        });
    }

    private void prompt(Localization texts) {
        boolean wide = field.getWidth() > WIDE_FIELD * field.getFont().getSize();
        field.setPromptText(texts.of(wide ? "search.prompt" : "search.prompt.short"));
    }

    private void place() {
        var bounds = localToScene(getBoundsInLocal());
        list.setTranslateX(bounds.getMinX());
        list.setTranslateY(bounds.getMaxY());
        list.setMinWidth(bounds.getWidth());
        list.setMaxWidth(bounds.getWidth());
    }

    public void focus() {
        field.requestFocus();
        field.selectAll();
        if (field.getText().isEmpty()) {
            suggestions.update("");
        }
    }

    private void typed(String text) {
        if (field.isFocused()) {
            suggestions.update(text);
        }
    }

    private void updateAccessibleHelp() {
        var chosen = suggestions.selected(false);
        field.setAccessibleHelp(chosen == null ? null : chosen.query());
    }

    private void accept(Suggestion suggestion) {
        suggestions.close();
        model.searchFor(suggestion.query());
        field.positionCaret(field.getLength());
        if (suggestion.kind() == Suggestion.Kind.FIELD) {
            suggestions.update(suggestion.query()); // the values of the field
        } else {
            suggestions.close();
            suggestions.addRecent(suggestion.query());
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean open = suggestions.isOpen();
        switch (event.getCode()) {
            case ESCAPE -> {
                if (open) {
                    suggestions.close();
                } else {
                    model.clear();
                    focusList.run();
                }
                event.consume();
            }
            case DOWN, UP -> {
                if (open) {
                    suggestions.moveSelection(event.getCode() == KeyCode.DOWN ? 1 : -1);
                    event.consume();
                } else if (event.getCode() == KeyCode.DOWN) {
                    goToResults();
                    event.consume();
                }
            }
            case ENTER, TAB -> {
                if (suggestions.isClearSelected()) {
                    suggestions.clearRecent();
                    event.consume();
                    return;
                }
                boolean tab = event.getCode() == KeyCode.TAB;
                var selected = suggestions.selected(tab && !event.isShiftDown());
                if (selected != null) {
                    accept(selected);
                    event.consume();
                } else if (!tab) {
                    goToResults();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void goToResults() {
        suggestions.close();
        suggestions.addRecent(field.getText());
        model.searchNow();
        focusList.run();
    }
}
