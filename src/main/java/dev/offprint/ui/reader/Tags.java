package dev.offprint.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The reader's tags.
final class Tags implements Section {
    private final FlowPane tags = new FlowPane();

    Tags() {
        tags.getStyleClass().add("tags");
    }

    @Override
    public Node node() {
        return tags;
    }

    @Override
    public void show(Reading reading) {
        var names = reading.paper().marks().tags();
        tags.getChildren().setAll(names.stream().map(Tags::tag).toList());
        Section.present(tags, !names.isEmpty());
    }

    private static Label tag(String name) {
        var label = new Label(name);
        label.getStyleClass().add("tag");
        return label;
    }
}
