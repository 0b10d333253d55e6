package dev.offprint.ui.topics;

import dev.offprint.library.TopicSuggestion;
import dev.offprint.model.Topic;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Topics suggested by the starred papers, each with buttons to preview and to add it; hidden without suggestions.
final class SuggestionsView extends VBox {
    /// Maximum number of suggestions shown.
    private static final int MAX_SUGGESTIONS = 5;

    private final TopicsModel model;
    private final Consumer<TopicSuggestion> onPreview;
    private final Consumer<String> onError;
    private final Localization texts;

    /// @param onPreview previews a suggestion
    /// @param onError   receives the error message if adding fails
    SuggestionsView(
            TopicsModel model, Consumer<TopicSuggestion> onPreview, Consumer<String> onError, Localization texts) {
        this.model = model;
        this.onPreview = onPreview;
        this.onError = onError;
        this.texts = texts;
        getStyleClass().add("topic-ideas");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.suggestions(this::show);
    }

    private void show(List<TopicSuggestion> suggestions) {
        getChildren().setAll(new Label(texts.of("topics.ideas")));
        suggestions.stream()
                .filter(suggestion -> Topic.problem(suggestion.name(), suggestion.query()) == null)
                .limit(MAX_SUGGESTIONS)
                .map(this::row)
                .forEach(getChildren()::add);
        setVisible(getChildren().size() > 1);
    }

    private HBox row(TopicSuggestion suggestion) {
        var label = new Label(texts.of("topics.idea", suggestion.name(), suggestion.starred(), suggestion.total()));
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(label);
        row.getChildren()
                .addAll(
                        button("topics.idea.try", suggestion, () -> onPreview.accept(suggestion)),
                        button("topics.idea.add", suggestion, () -> add(suggestion, row)));
        row.getStyleClass().add("topic-idea");
        return row;
    }

    private Button button(String key, TopicSuggestion suggestion, Runnable action) {
        var button = new Button(texts.of(key));
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.of(key) + ": " + suggestion.name());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void add(TopicSuggestion suggestion, HBox row) {
        row.setDisable(true); // a second click would fail
        model.save(
                null,
                Topic.of(suggestion.name(), suggestion.query(), model.list().leastUsedColour()),
                error -> {
                    if (error != null) {
                        row.setDisable(false);
                        onError.accept(texts.of(error));
                        return;
                    }
                    getChildren().remove(row);
                    setVisible(getChildren().size() > 1);
                });
    }
}
