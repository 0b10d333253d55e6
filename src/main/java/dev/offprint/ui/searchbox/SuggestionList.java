package dev.offprint.ui.searchbox;

import dev.offprint.model.Suggestion;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What is offered under the search field. It never has the keyboard, which stays in the field.
final class SuggestionList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final SuggestionModel model;
    private final Consumer<Suggestion> take;
    private final Localization texts;

    /// @param take goes on with one that was clicked
    SuggestionList(SuggestionModel model, Consumer<Suggestion> take, Localization texts) {
        this.model = model;
        this.take = take;
        this.texts = texts;
        getStyleClass().add("suggestions");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.of("suggest.name"));
        setMaxHeight(USE_PREF_SIZE);
        model.offers().subscribe(_ -> fill());
        model.chosen().subscribe(_ -> choose());
    }

    private void fill() {
        getChildren().setAll(model.offers().get().stream().map(this::row).toList());
        if (model.onlyRecent()) {
            var clear = new Hyperlink(texts.of("suggest.clear"));
            clear.getStyleClass().add("suggest-clear");
            clear.setFocusTraversable(false);
            clear.setOnMousePressed(event -> {
                event.consume(); // before the field loses the keyboard, and with it the list
                model.clearRecent();
            });
            getChildren().add(clear);
        }
        setVisible(model.open());
        setManaged(model.open());
        choose();
    }

    private Node row(Suggestion offer) {
        var query = new Label(offer.query());
        query.setMinWidth(0);
        query.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(query, Priority.ALWAYS);
        var papers = new Label(offer.papers() > 0 ? texts.number(offer.papers()) : "");
        papers.getStyleClass().add("suggest-papers");
        papers.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(Icons.icon(icon(offer.kind()), "suggest-icon"), query, papers);
        row.getStyleClass().add("suggestion");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(offer.query());
        row.setOnMousePressed(event -> {
            event.consume();
            take.accept(offer);
        });
        return row;
    }

    private static Ikon icon(Suggestion.Kind kind) {
        return switch (kind) {
            case RECENT -> BootstrapIcons.CLOCK_HISTORY;
            case FIELD -> BootstrapIcons.FUNNEL;
            case VALUE -> BootstrapIcons.TAG;
            case PHRASE -> BootstrapIcons.SEARCH;
        };
    }

    private void choose() {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren()
                    .get(i)
                    .pseudoClassStateChanged(CHOSEN, i == model.chosen().get());
        }
    }
}
