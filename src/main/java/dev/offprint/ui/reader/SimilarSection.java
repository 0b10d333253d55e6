package dev.offprint.ui.reader;

import dev.offprint.model.PaperRow;
import dev.offprint.model.SimilarPapers;
import dev.offprint.ui.fx.Localization;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Similar papers as links; duplicates of a work are grouped.
final class SimilarSection extends VBox implements ReaderSection {
    private final RelatedModel<SimilarPapers> model;
    private final Consumer<PaperRow> open;
    private final Localization texts;
    private final Label copies = new Label();
    private final VBox rows = new VBox();

    SimilarSection(RelatedModel<SimilarPapers> model, Consumer<PaperRow> open, Localization texts) {
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
        model.result().subscribe(this::show);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(OpenPaper reading) {
        model.show(reading.paper().key());
    }

    private void show(SimilarPapers similar) {
        ReaderSection.setPresent(this, !similar.equals(SimilarPapers.NONE));
        ReaderSection.setPresent(copies, !similar.copies().isEmpty());
        copies.setText(copies(similar.copies()));
        for (var node : getChildren().subList(1, getChildren().size())) {
            ReaderSection.setPresent(node, !similar.papers().isEmpty());
        }
        rows.getChildren().setAll(similar.papers().stream().map(this::row).toList());
    }

    private SimilarRow row(SimilarPapers.Match match) {
        return new SimilarRow(match.row().title(), details(match), () -> open.accept(match.row()));
    }

    private String details(SimilarPapers.Match match) {
        var details = new ArrayList<String>();
        if (match.row().byline().total() > 0) {
            details.add(match.row().byline().text());
        }
        if (match.row().publishedOn() != null) {
            details.add(texts.date(match.row().publishedOn()));
        }
        if (!match.copies().isEmpty()) {
            details.add(copies(match.copies()));
        }
        return String.join(" · ", details);
    }

    private String copies(List<PaperRow> rows) {
        var ids = rows.stream().map(row -> row.id().value()).collect(Collectors.joining(", "));
        return rows.isEmpty() ? "" : texts.of("similar.copies", ids);
    }
}
