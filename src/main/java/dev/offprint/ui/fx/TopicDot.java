package dev.offprint.ui.fx;

import dev.offprint.model.Topic;
import javafx.scene.layout.Region;

/// The mark of a topic's colour.
public final class TopicDot {
    private TopicDot() {}

    public static Region of(Topic.Colour colour) {
        var dot = new Region();
        colour(dot, colour);
        return dot;
    }

    /// Gives a mark another colour.
    public static void colour(Region dot, Topic.Colour colour) {
        dot.getStyleClass().setAll("topic-dot", "topic-" + colour.text());
    }
}
