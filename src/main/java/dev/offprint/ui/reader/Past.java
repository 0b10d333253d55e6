package dev.offprint.ui.reader;

import dev.offprint.model.Counts;
import dev.offprint.ui.fx.Texts;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How one of the paper's counts fared while it was watched, with a scale of its own.
final class Past implements Section {
    private final Function<Counts, @Nullable Integer> what;
    private final boolean steadyToo;
    private final HistoryChart chart;
    private final VBox box;

    private Past(String key, Function<Counts, @Nullable Integer> what, boolean steadyToo, Texts texts) {
        this.what = what;
        this.steadyToo = steadyToo;
        chart = new HistoryChart(key + ".spoken", texts);
        var heading = new Label(texts.of(key));
        heading.getStyleClass().add("section-title");
        box = new VBox(heading, chart);
        box.getStyleClass().add("section");
    }

    static Past upvotes(Texts texts) {
        return new Past("reader.history", Counts::upvotes, true, texts);
    }

    /// Shown only where they changed.
    static Past stars(Texts texts) {
        return new Past("reader.history.stars", Counts::githubStars, false, texts);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Reading reading) {
        var past = History.of(reading.paper().appearances(), what);
        Section.present(box, !past.points().isEmpty() && (steadyToo || !past.steady()));
        chart.show(past);
    }
}
