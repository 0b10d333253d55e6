package dev.offprint.ui.timeline;

import dev.offprint.model.Topic;
import dev.offprint.ui.fx.TopicDot;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The topics of a paper in its row: two by name, and how many more there are. A name is never cut off; where none
/// fits, nothing is shown.
final class TopicChips extends Region {
    private static final int NAMED = 2;

    private final List<Region> dots = List.of(TopicDot.of(Topic.Colour.GREY), TopicDot.of(Topic.Colour.GREY));
    private final List<Label> names = dots.stream().map(TopicChips::chip).toList();
    private final Label more = label();

    private List<Topic> topics = List.of();
    private int named;

    TopicChips() {
        getChildren().addAll(names);
        getChildren().add(more);
    }

    void show(List<Topic> now) {
        topics = now;
        for (int i = 0; i < Math.min(NAMED, now.size()); i++) {
            names.get(i).setText(now.get(i).name());
            TopicDot.setColour(dots.get(i), now.get(i).colour());
        }
        requestLayout();
    }

    /// Shows as many as fit into `room`.
    ///
    /// @return how wide they are; 0 for none
    double fit(double room, double em) {
        named = Math.min(NAMED, topics.size());
        while (named > 0 && width(named, em) > room) {
            named--;
        }
        for (int i = 0; i < NAMED; i++) {
            names.get(i).setVisible(i < named);
        }
        int rest = topics.size() - named;
        more.setVisible(named > 0 && rest > 0);
        more.setText(rest > 0 ? "+" + rest : "");
        setVisible(named > 0);
        return named == 0 ? 0 : width(named, em);
    }

    private double width(int count, double em) {
        double width = 0;
        for (var name : names.subList(0, count)) {
            width += width(name) + gap(em);
        }
        return topics.size() > count ? width + 2 * em : width - gap(em); // room for two digits
    }

    private static double gap(double em) {
        return 0.7 * em;
    }

    private static double width(Label label) {
        return Math.ceil(label.prefWidth(-1)) + 1;
    }

    void place(double em) {
        double x = 0;
        for (var name : names.subList(0, named)) {
            name.resizeRelocate(snapPositionX(x), 0, width(name), getHeight());
            x += width(name) + gap(em);
        }
        more.resizeRelocate(snapPositionX(x), 0, width(more), getHeight());
    }

    @Override
    protected void layoutChildren() {
        // the row places them, which alone knows the type size
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
