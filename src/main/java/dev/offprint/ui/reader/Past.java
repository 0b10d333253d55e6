package dev.offprint.ui.reader;

import dev.offprint.ui.fx.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How the paper fared while it was watched.
final class Past implements Section {
    private final HistoryChart chart;
    private final VBox box;

    Past(Texts texts) {
        chart = new HistoryChart(texts);
        var heading = new Label(texts.of("reader.history"));
        heading.getStyleClass().add("section-title");
        box = new VBox(heading, chart);
        box.getStyleClass().add("section");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Reading reading) {
        var past = History.of(reading.paper().appearances());
        Section.present(box, !past.points().isEmpty());
        chart.show(past);
    }
}
