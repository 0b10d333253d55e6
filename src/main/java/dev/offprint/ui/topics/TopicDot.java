package dev.offprint.ui.topics;

import dev.offprint.model.Topic;
import javafx.scene.layout.Region;

/// The mark of a topic's colour.
final class TopicDot {
    private TopicDot() {}

    static Region of(Topic.Colour colour) {
        var dot = new Region();
        dot.getStyleClass().addAll("topic-dot", "topic-" + colour.text());
        return dot;
    }
}
