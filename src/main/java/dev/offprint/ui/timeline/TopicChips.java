package dev.offprint.ui.timeline;

import dev.offprint.model.Topic;
import dev.offprint.ui.fx.TopicDot;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The topics of a paper in its row: up to two names, and the number of further ones. Names are never truncated; if
/// none fits, nothing is shown.
final class TopicChips extends Region {
    private static final int MAX_NAMES = 2;

    private final List<Region> dots = List.of(TopicDot.of(Topic.Colour.GREY), TopicDot.of(Topic.Colour.GREY));
    private final List<Label> names = dots.stream().map(TopicChips::chip).toList();
    private final Label more = label();

    private List<Topic> topics = List.of();
    private int visibleNames;

    TopicChips() {
        getChildren().addAll(names);
        getChildren().add(more);
    }

    void show(List<Topic> newTopics) {
        topics = newTopics;
        for (int i = 0; i < Math.min(MAX_NAMES, newTopics.size()); i++) {
            names.get(i).setText(newTopics.get(i).name());
            TopicDot.setColour(dots.get(i), newTopics.get(i).colour());
        }
        requestLayout();
    }

    /// Shows as many names as fit into `room`.
    ///
    /// @return their total width; 0 for none
    double fit(double room, double em) {
        visibleNames = Math.min(MAX_NAMES, topics.size());
        while (visibleNames > 0 && width(visibleNames, em) > room) {
            visibleNames--;
        }
        for (int i = 0; i < MAX_NAMES; i++) {
            names.get(i).setVisible(i < visibleNames);
        }
        int rest = topics.size() - visibleNames;
        more.setVisible(visibleNames > 0 && rest > 0);
        more.setText(rest > 0 ? "+" + rest : "");
        setVisible(visibleNames > 0);
        return visibleNames == 0 ? 0 : width(visibleNames, em);
    }

    private double width(int count, double em) {
        double width = 0;
        for (var name : names.subList(0, count)) {
            width += width(name) + gap(em);
        }
        return topics.size() > count ? width + 2 * em : width - gap(em); // space for two digits
    }

    private static double gap(double em) {
        return 0.7 * em;
    }

    private static double width(Label label) {
        return Math.ceil(label.prefWidth(-1)) + 1;
    }

    void place(double em) {
        double x = 0;
        for (var name : names.subList(0, visibleNames)) {
            name.resizeRelocate(snapPositionX(x), 0, width(name), getHeight());
            x += width(name) + gap(em);
        }
        more.resizeRelocate(snapPositionX(x), 0, width(more), getHeight());
    }

    @Override
    protected void layoutChildren() {
        // the row lays out the chips, since it knows the font size
    }

    private static Label chip(Region dot) {
        var chip = label();
        chip.setGraphic(dot);
        return chip;
    }

    private static Label label() {
        var label = new Label();
        label.getStyleClass().add("row-topic");
        return label;
    }
}
