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

/// Topics that the starred papers suggest, each to be tried out or added at once; nothing is seen as long as there are
/// none.
final class SuggestionsView extends VBox {
    /// More than fit beside the fields nobody reads.
    private static final int MOST = 5;

    private final TopicsModel model;
    private final Consumer<TopicSuggestion> tried;
    private final Consumer<String> refused;
    private final Localization texts;

    /// @param tried   told which one is to be tried out
    /// @param refused told why one could not be added
    SuggestionsView(TopicsModel model, Consumer<TopicSuggestion> tried, Consumer<String> refused, Localization texts) {
        this.model = model;
        this.tried = tried;
        this.refused = refused;
        this.texts = texts;
        getStyleClass().add("topic-ideas");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.ideas(this::show);
    }

    private void show(List<TopicSuggestion> ideas) {
        getChildren().setAll(new Label(texts.of("topics.ideas")));
        ideas.stream()
                .filter(idea -> Topic.problem(idea.name(), idea.query()) == null)
                .limit(MOST)
                .map(this::line)
                .forEach(getChildren()::add);
        setVisible(getChildren().size() > 1);
    }

    private HBox line(TopicSuggestion idea) {
        var words = new Label(texts.of("topics.idea", idea.name(), idea.starred(), idea.total()));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        line.getChildren()
                .addAll(
                        button("topics.idea.try", idea, () -> tried.accept(idea)),
                        button("topics.idea.add", idea, () -> add(idea, line)));
        line.getStyleClass().add("topic-idea");
        return line;
    }

    private Button button(String key, TopicSuggestion idea, Runnable action) {
        var button = new Button(texts.of(key));
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.of(key) + ": " + idea.name());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void add(TopicSuggestion idea, HBox line) {
        line.setDisable(true); // a second click would be refused
        model.save(null, Topic.of(idea.name(), idea.query(), model.list().leastUsedColour()), problem -> {
            if (problem != null) {
                line.setDisable(false);
                refused.accept(texts.of(problem));
                return;
            }
            getChildren().remove(line);
            setVisible(getChildren().size() > 1);
        });
    }
}
