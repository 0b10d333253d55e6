package dev.offprint.ui.reader;

import dev.offprint.model.Appearance;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.Localization;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The lists on which the paper appeared, with rank and counts.
final class AppearancesSection extends VBox implements ReaderSection {
    private static final int MAX_ROWS = 12;

    private final Localization texts;
    private final VBox table = new VBox();

    AppearancesSection(Localization texts) {
        this.texts = texts;
        var heading = new Label(texts.of("reader.seen"));
        heading.getStyleClass().add("section-title");
        table.getStyleClass().add("sightings");
        getStyleClass().add("section");
        getChildren().addAll(heading, table);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(OpenPaper reading) {
        var appearances = reading.paper().appearances();
        ReaderSection.setPresent(this, !appearances.isEmpty());
        table.getChildren().clear();
        for (var appearance : appearances.reversed().stream().limit(MAX_ROWS).toList()) {
            var row = new FlowPane(
                    cell(period(appearance.edition().period()), "sighting-when"),
                    cell(appearance.edition().source().title(), "sighting-where"),
                    cell(counts(appearance), "sighting-counts")); // wraps in a narrow pane
            row.getStyleClass().add("sighting");
            table.getChildren().add(row);
        }
    }

    private String period(Period period) {
        return switch (period) {
            case Period.Day(var date) -> texts.date(date);
            case Period.Week week -> week.text();
            case Period.Month(var month) -> texts.month(month);
            case Period.Trending _ -> texts.of("timeline.trending");
        };
    }

    private String counts(Appearance appearance) {
        var parts = new ArrayList<String>();
        if (appearance.rank() != null) {
            parts.add(texts.of("reader.rank", appearance.rank()));
        }
        PaperCounts counts = appearance.counts();
        if (counts.upvotes() != null) {
            parts.add(texts.of("row.upvotes", counts.upvotes()));
        }
        if (counts.comments() != null && counts.comments() > 0) {
            parts.add(texts.of("reader.comments", counts.comments()));
        }
        return String.join(" · ", parts);
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
