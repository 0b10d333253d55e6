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

/// The suggestions below the search field. They never take the focus, which stays in the field.
final class SuggestionList extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final SuggestionModel model;
    private final Consumer<Suggestion> onAccept;
    private final Localization texts;

    /// @param onAccept accepts a clicked suggestion
    SuggestionList(SuggestionModel model, Consumer<Suggestion> onAccept, Localization texts) {
        this.model = model;
        this.onAccept = onAccept;
        this.texts = texts;
        getStyleClass().add("suggestions");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.of("suggest.name"));
        setMaxHeight(USE_PREF_SIZE);
        model.suggestions().subscribe(_ -> rebuild());
        model.selectedIndex().subscribe(_ -> updateSelection());
    }

    private void rebuild() {
        getChildren().setAll(model.suggestions().get().stream().map(this::row).toList());
        if (model.onlyRecent()) {
            var clear = new Hyperlink(texts.of("suggest.clear"));
            clear.getStyleClass().add("suggest-clear");
            clear.setFocusTraversable(false);
            clear.setOnMousePressed(event -> {
                event.consume(); // before the field loses the focus, which would close the list
                model.clearRecent();
            });
            getChildren().add(clear);
        }
        setVisible(model.isOpen());
        setManaged(model.isOpen());
        updateSelection();
    }

    private Node row(Suggestion suggestion) {
        var query = new Label(suggestion.query());
        query.setMinWidth(0);
        query.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(query, Priority.ALWAYS);
        var papers = new Label(suggestion.papers() > 0 ? texts.number(suggestion.papers()) : "");
        papers.getStyleClass().add("suggest-papers");
        papers.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(Icons.icon(icon(suggestion.kind()), "suggest-icon"), query, papers);
        row.getStyleClass().add("suggestion");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(suggestion.query());
        row.setOnMousePressed(event -> {
            event.consume();
            onAccept.accept(suggestion);
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

    private void updateSelection() {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren()
                    .get(i)
                    .pseudoClassStateChanged(
                            SELECTED, i == model.selectedIndex().get());
        }
    }
}
