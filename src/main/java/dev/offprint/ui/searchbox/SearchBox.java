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

/// The search field. Esc empties it and goes back to the list, Enter and ↓ go on to the results. While something is
/// suggested, the arrows choose from that, Enter and Tab take it, and Esc closes it.
public final class SearchBox extends HBox {
    /// From how many times the type size on there is room for the long prompt.
    private static final double WIDE = 25;

    private final TextField field = new TextField();
    private final SearchModel model;
    private final SuggestionModel suggest;
    private final Runnable toList;
    private final SuggestionList list;

    /// @param toList moves the keyboard to the list
    /// @param keep   makes a topic of what is typed
    public SearchBox(SearchModel model, SuggestionModel suggest, Runnable toList, Runnable keep, Localization texts) {
        this.model = model;
        this.suggest = suggest;
        this.toList = toList;
        list = new SuggestionList(suggest, this::take, texts);
        field.widthProperty().subscribe(_ -> prompt(texts));
        field.fontProperty().subscribe(_ -> prompt(texts));
        field.setAccessibleText(texts.of("search.name"));
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener((_, _, text) -> typed(text));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                suggest.close();
            }
        });
        suggest.chosen().subscribe(_ -> spoken());
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

    /// Puts what is suggested over everything else, right under the field.
    public void over(StackPane window) {
        StackPane.setAlignment(list, Pos.TOP_LEFT);
        window.getChildren().add(list);
        list.visibleProperty().subscribe(_ -> place());
        boundsInLocalProperty().subscribe(_ -> place());
    }

    /// Esc in a pane leaves the search as it does in the field, unless something in the pane has a use for it.
    ///
    /// @param allowed whether it may
    public void leftFrom(Node pane, BooleanSupplier allowed) {
        EventHandler<KeyEvent> escape = event -> {
            if (event.getCode() == KeyCode.ESCAPE && !model.text().get().isBlank() && allowed.getAsBoolean()) {
                model.clear();
                toList.run();
                event.consume();
            }
        };
        pane.addEventHandler(KeyEvent.KEY_PRESSED, escape);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof ListView) { // which would keep it to itself
                escape.handle(event);
            }
        });
    }

    private void prompt(Localization texts) {
        boolean wide = field.getWidth() > WIDE * field.getFont().getSize();
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
            suggest.typed("");
        }
    }

    private void typed(String text) {
        if (field.isFocused()) {
            suggest.typed(text);
        }
    }

    private void spoken() {
        var chosen = suggest.take(false);
        field.setAccessibleHelp(chosen == null ? null : chosen.query());
    }

    private void take(Suggestion offer) {
        suggest.close();
        model.set(offer.query());
        field.positionCaret(field.getLength());
        if (offer.kind() == Suggestion.Kind.FIELD) {
            suggest.typed(offer.query()); // the field's values
        } else {
            suggest.close();
            suggest.remember(offer.query());
        }
    }

    private void key(KeyEvent event) {
        boolean open = suggest.open();
        switch (event.getCode()) {
            case ESCAPE -> {
                if (open) {
                    suggest.close();
                } else {
                    model.clear();
                    toList.run();
                }
                event.consume();
            }
            case DOWN, UP -> {
                if (open) {
                    suggest.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
                    event.consume();
                } else if (event.getCode() == KeyCode.DOWN) {
                    results();
                    event.consume();
                }
            }
            case ENTER, TAB -> {
                if (suggest.clearing()) {
                    suggest.clearRecent();
                    event.consume();
                    return;
                }
                boolean tab = event.getCode() == KeyCode.TAB;
                var taken = suggest.take(tab && !event.isShiftDown());
                if (taken != null) {
                    take(taken);
                    event.consume();
                } else if (!tab) {
                    results();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void results() {
        suggest.close();
        suggest.remember(field.getText());
        model.now();
        toList.run();
    }
}
