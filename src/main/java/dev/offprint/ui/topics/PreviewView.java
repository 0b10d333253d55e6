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

/// What a query would have caught: a bar for each week, the sum, and a few titles.
final class PreviewView extends VBox {
    private static final double HEIGHT = 4.5;

    private final Localization texts;
    private final HBox bars = new HBox();
    private final Label sum = new Label();
    private final Label hints = new Label();
    private final VBox examples = new VBox();

    PreviewView(Localization texts) {
        this.texts = texts;
        bars.getStyleClass().add("trial-bars");
        bars.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sum.getStyleClass().add("trial-sum");
        sum.setWrapText(true);
        hints.getStyleClass().add("trial-hints");
        hints.setWrapText(true);
        hints.managedProperty().bind(hints.visibleProperty());
        examples.getStyleClass().add("trial-examples");
        getStyleClass().add("trial");
        getChildren().addAll(bars, sum, hints, examples);
    }

    void show(@Nullable TopicPreview trial) {
        bars.getChildren().clear();
        examples.getChildren().clear();
        hints.setVisible(trial != null && !trial.hints().isEmpty());
        if (trial == null) {
            sum.setText(texts.of("topics.trial.none"));
            bars.setAccessibleText(sum.getText());
            return;
        }
        int most = Math.max(1, trial.most());
        for (var week : trial.weeks()) {
            bars.getChildren().add(bar(week, week.papers() / (double) most));
        }
        sum.setText(texts.of(
                "topics.trial", trial.total(), trial.recent(), trial.weeks().size()));
        bars.setAccessibleText(sum.getText());
        hints.setText(texts.of(trial.hints()));
        for (var row : trial.examples()) {
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
