package dev.offprint.ui.reader;

import dev.offprint.model.PaperCounts;
import dev.offprint.ui.fx.Localization;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How one of the paper's counts fared while it was watched, with a scale of its own.
final class CountHistorySection implements ReaderSection {
    private final Function<PaperCounts, @Nullable Integer> what;
    private final boolean steadyToo;
    private final HistoryChart chart;
    private final VBox box;

    private CountHistorySection(
            String key, Function<PaperCounts, @Nullable Integer> what, boolean steadyToo, Localization texts) {
        this.what = what;
        this.steadyToo = steadyToo;
        chart = new HistoryChart(key + ".spoken", texts);
        var heading = new Label(texts.of(key));
        heading.getStyleClass().add("section-title");
        box = new VBox(heading, chart);
        box.getStyleClass().add("section");
    }

    static CountHistorySection upvotes(Localization texts) {
        return new CountHistorySection("reader.history", PaperCounts::upvotes, true, texts);
    }

    /// Shown only where they changed.
    static CountHistorySection stars(Localization texts) {
        return new CountHistorySection("reader.history.stars", PaperCounts::githubStars, false, texts);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(OpenPaper reading) {
        var past = CountSeries.of(reading.paper().appearances(), what);
        ReaderSection.present(box, !past.points().isEmpty() && (steadyToo || !past.steady()));
        chart.show(past);
    }
}
