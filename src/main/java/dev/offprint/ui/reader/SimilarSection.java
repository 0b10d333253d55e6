package dev.offprint.ui.reader;

import dev.offprint.model.Row;
import dev.offprint.model.Similar;
import dev.offprint.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Papers like this one, each a button that opens it; copies of one work stand together.
final class SimilarSection extends VBox implements Section {
    private final Beside<Similar> model;
    private final Consumer<Row> open;
    private final Texts texts;
    private final Label copies = new Label();
    private final VBox rows = new VBox();

    SimilarSection(Beside<Similar> model, Consumer<Row> open, Texts texts) {
        this.model = model;
        this.open = open;
        this.texts = texts;
        var heading = new Label(texts.of("similar.heading"));
        heading.getStyleClass().add("section-title");
        copies.getStyleClass().add("similar-copies");
        copies.setWrapText(true);
        rows.getStyleClass().add("similar");
        getStyleClass().add("section");
        getChildren().addAll(copies, heading, rows);
        model.told().subscribe(this::show);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Reading reading) {
        model.show(reading.paper().key());
    }

    private void show(Similar similar) {
        Section.present(this, !similar.equals(Similar.NONE));
        Section.present(copies, !similar.copies().isEmpty());
        copies.setText(copies(similar.copies()));
        for (var node : getChildren().subList(1, getChildren().size())) {
            Section.present(node, !similar.papers().isEmpty());
        }
        rows.getChildren().setAll(similar.papers().stream().map(this::row).toList());
    }

    private SimilarRow row(Similar.Match match) {
        return new SimilarRow(match.row().title(), facts(match), () -> open.accept(match.row()));
    }

    private String facts(Similar.Match match) {
        var facts = new ArrayList<String>();
        if (match.row().byline().total() > 0) {
            facts.add(match.row().byline().text());
        }
        if (match.row().publishedOn() != null) {
            facts.add(texts.date(match.row().publishedOn()));
        }
        if (!match.copies().isEmpty()) {
            facts.add(copies(match.copies()));
        }
        return String.join(" · ", facts);
    }

    private String copies(List<Row> rows) {
        var ids = rows.stream().map(row -> row.id().value()).collect(Collectors.joining(", "));
        return rows.isEmpty() ? "" : texts.of("similar.copies", ids);
    }
}
