package dev.offprint.ui.fx;

import dev.offprint.model.Topic;
import javafx.scene.layout.Region;

/// A dot in the colour of a topic.
public final class TopicDot {
    private TopicDot() {}

    public static Region of(Topic.Colour colour) {
        var dot = new Region();
        setColour(dot, colour);
        return dot;
    }

    /// Changes the colour of a dot.
    public static void setColour(Region dot, Topic.Colour colour) {
        dot.getStyleClass().setAll("topic-dot", "topic-" + colour.text());
    }
}
