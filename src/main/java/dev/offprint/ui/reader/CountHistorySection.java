package dev.offprint.ui.reader;

import dev.offprint.model.PaperCounts;
import dev.offprint.ui.fx.Localization;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The history of one of the paper's counts as a chart.
final class CountHistorySection implements ReaderSection {
    private final Function<PaperCounts, @Nullable Integer> count;
    private final boolean evenIfConstant;
    private final HistoryChart chart;
    private final VBox box;

    private CountHistorySection(
            String key, Function<PaperCounts, @Nullable Integer> count, boolean evenIfConstant, Localization texts) {
        this.count = count;
        this.evenIfConstant = evenIfConstant;
        chart = new HistoryChart(key + ".spoken", texts);
        var heading = new Label(texts.of(key));
        heading.getStyleClass().add("section-title");
        box = new VBox(heading, chart);
        box.getStyleClass().add("section");
    }

    static CountHistorySection upvotes(Localization texts) {
        return new CountHistorySection("reader.history", PaperCounts::upvotes, true, texts);
    }

    /// Shown only if the count changed.
    static CountHistorySection stars(Localization texts) {
        return new CountHistorySection("reader.history.stars", PaperCounts::githubStars, false, texts);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(OpenPaper reading) {
        var series = CountSeries.of(reading.paper().appearances(), count);
        ReaderSection.setPresent(box, !series.points().isEmpty() && (evenIfConstant || !series.isConstant()));
        chart.show(series);
    }
}
