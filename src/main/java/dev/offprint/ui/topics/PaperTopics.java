package dev.offprint.ui.topics;

import dev.offprint.library.TopicMatch;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.TopicDot;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// The topics of the paper on screen, each with the words that matched; a click opens the topic.
public final class PaperTopics extends FlowPane {
    private final TopicsActions actions;
    private final Localization texts;

    public PaperTopics(TopicsModel model, TopicsActions actions, Localization texts) {
        this.actions = actions;
        this.texts = texts;
        getStyleClass().add("paper-topics");
        managedProperty().bind(visibleProperty());
        model.reasons().subscribe(this::show);
    }

    private void show(List<TopicMatch> reasons) {
        getChildren().setAll(reasons.stream().map(this::chip).toList());
        setVisible(!reasons.isEmpty());
    }

    private Button chip(TopicMatch reason) {
        var topic = reason.topic();
        var words = String.join(", ", reason.words());
        var chip =
                new Button(words.isEmpty() ? topic.name() : topic.name() + ": " + words, TopicDot.of(topic.colour()));
        chip.getStyleClass().addAll("flat", "topic-chip");
        chip.setOnAction(_ -> actions.open().accept(topic));
        var description = words.isEmpty()
                ? texts.of("topics.chip", topic.name())
                : texts.of("topics.chip.why", topic.name(), words);
        chip.setAccessibleText(description);
        chip.setTooltip(new Tooltip(description));
        return chip;
    }
}
