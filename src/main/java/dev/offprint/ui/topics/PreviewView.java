package dev.offprint.ui.topics;

import dev.offprint.library.TopicPreview;
import dev.offprint.ui.fx.Localization;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The preview of a topic's query: a bar per week, the total, and some titles.
final class PreviewView extends VBox {
    private static final double HEIGHT = 4.5;

    private final Localization texts;
    private final HBox bars = new HBox();
    private final Label total = new Label();
    private final Label hints = new Label();
    private final VBox examples = new VBox();

    PreviewView(Localization texts) {
        this.texts = texts;
        bars.getStyleClass().add("trial-bars");
        bars.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        total.getStyleClass().add("trial-sum");
        total.setWrapText(true);
        hints.getStyleClass().add("trial-hints");
        hints.setWrapText(true);
        hints.managedProperty().bind(hints.visibleProperty());
        examples.getStyleClass().add("trial-examples");
        getStyleClass().add("trial");
        getChildren().addAll(bars, total, hints, examples);
    }

    void show(@Nullable TopicPreview preview) {
        bars.getChildren().clear();
        examples.getChildren().clear();
        hints.setVisible(preview != null && !preview.hints().isEmpty());
        if (preview == null) {
            total.setText(texts.of("topics.trial.none"));
            bars.setAccessibleText(total.getText());
            return;
        }
        int highest = Math.max(1, preview.most());
        for (var week : preview.weeks()) {
            bars.getChildren().add(bar(week, week.papers() / (double) highest));
        }
        total.setText(texts.of(
                "topics.trial",
                preview.total(),
                preview.recent(),
                preview.weeks().size()));
        bars.setAccessibleText(total.getText());
        hints.setText(texts.of(preview.hints()));
        for (var row : preview.examples()) {
            var title = new Label(row.title());
            title.getStyleClass().add("trial-example");
            title.setMinWidth(0);
            examples.getChildren().add(title);
        }
    }

    private VBox bar(TopicPreview.Week week, double share) {
        var bar = new Region();
        bar.getStyleClass().add("trial-bar");
        bar.setStyle("-fx-pref-height: " + Math.max(0.12, share * HEIGHT) + "em");
        bar.setMaxHeight(Region.USE_PREF_SIZE);
        var column = new VBox(bar);
        column.getStyleClass().add("trial-column");
        Tooltip.install(column, new Tooltip(texts.of("topics.trial.week", texts.date(week.monday()), week.papers())));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
