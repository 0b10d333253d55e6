package dev.offprint.ui.reader;

import dev.offprint.model.PaperRow;
import dev.offprint.model.RecommendationReason;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Why a paper is recommended: its matching words, and the similar starred papers as links.
final class RecommendationSection extends VBox implements ReaderSection {
    private final RelatedModel<RecommendationReason> model;
    private final Consumer<PaperRow> open;
    private final Localization texts;
    private final Label words = new Label("", Icons.icon(BootstrapIcons.COMPASS));
    private final VBox rows = new VBox();

    RecommendationSection(RelatedModel<RecommendationReason> model, Consumer<PaperRow> open, Localization texts) {
        this.model = model;
        this.open = open;
        this.texts = texts;
        words.getStyleClass().add("reason-words");
        words.setWrapText(true);
        rows.getStyleClass().add("similar");
        getStyleClass().addAll("section", "reason");
        getChildren().addAll(words, rows);
        model.result().subscribe(this::show);
    }

    @Override
    public Node node() {
        return this;
    }

    /// Starred and dismissed papers are not recommended.
    @Override
    public void show(OpenPaper reading) {
        var marks = reading.paper().state();
        if (marks.starred() || marks.dismissed()) {
            model.clear();
        } else {
            model.show(reading.paper().key());
        }
    }

    private void show(RecommendationReason reason) {
        ReaderSection.setPresent(this, !reason.equals(RecommendationReason.NONE));
        words.setText(
                reason.words().isEmpty()
                        ? texts.of("reason.plain")
                        : texts.of("reason.words", String.join(", ", reason.words())));
        rows.getChildren().setAll(reason.similar().stream().map(this::row).toList());
    }

    private SimilarRow row(PaperRow row) {
        return new SimilarRow(row.title(), texts.of("reason.like"), () -> open.accept(row));
    }
}
