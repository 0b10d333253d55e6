package dev.offprint.ui.triage;

import dev.offprint.ui.fx.EmptyState;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The triage view: one paper at full width, above it the progress, below it the actions; at the end the summary and
/// the next list.
public final class TriageView extends BorderPane {
    private final Localization texts;
    private final Node paper;
    private final Supplier<NextDay> nextDay;
    private final Label left = new Label();
    private final Label tally = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final FlowPane buttons = new FlowPane();
    private final Subscription subscription;

    /// @param paper   the node that shows the paper
    /// @param name    title of the list
    /// @param nextDay provides the next list at the end
    public TriageView(
            TriageModel model,
            Node paper,
            String name,
            List<TriageButton> actions,
            Supplier<NextDay> nextDay,
            Localization texts) {
        this.texts = texts;
        this.paper = paper;
        this.nextDay = nextDay;
        var title = new Label(texts.of("triage.name", name), Icons.icon(BootstrapIcons.UI_CHECKS, "brand-icon"));
        title.getStyleClass().add("triage-title");
        title.setMinWidth(0);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        left.getStyleClass().add("triage-left");
        left.setMinWidth(Region.USE_PREF_SIZE);
        tally.getStyleClass().add("triage-tally");
        tally.setMinWidth(Region.USE_PREF_SIZE); // the title is truncated first
        var leave = Icons.button(BootstrapIcons.X, texts.of("triage.leave"), model::leave);
        var header = new HBox(title, gap, tally, left, leave);
        header.getStyleClass().add("triage-line");
        progress.getStyleClass().add("triage-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        buttons.getStyleClass().add("triage-choices");
        actions.forEach(action -> buttons.getChildren().add(button(action)));
        getStyleClass().add("triage");
        setTop(new VBox(header, progress));
        subscription = model.stage().subscribe(this::show);
    }

    /// Detaches the view from the model.
    public void close() {
        subscription.unsubscribe();
    }

    private static Button button(TriageButton action) {
        var keyLabel = new Label(action.key());
        keyLabel.getStyleClass().add("key-cap");
        var name = new Label(action.name());
        var content = new HBox(Icons.icon(action.icon()), name, keyLabel);
        content.getStyleClass().add("triage-choice");
        var button = new Button();
        button.setGraphic(content);
        button.setAccessibleText(action.name());
        button.getStyleClass().addAll("link-button", "triage-button");
        button.setFocusTraversable(false); // each has a key; the focus stays on the paper
        button.setOnAction(_ -> action.action().run());
        return button;
    }

    private void show(TriageState stage) {
        switch (stage) {
            case TriageState.Off _ -> {}
            case TriageState.Going going -> {
                left.setText(texts.of("triage.left", going.left()));
                tally(going.counts());
                progress.setProgress((going.number() - 1) / (double) going.total());
                progress.setAccessibleText(texts.of("triage.progress", going.number(), going.total()));
                setCenter(paper);
                setBottom(buttons);
            }
            case TriageState.Done done -> {
                left.setText(texts.of("triage.left", 0));
                tally(done.counts());
                progress.setProgress(1);
                progress.setAccessibleText(texts.of("triage.left", 0));
                var summary = summary(done);
                setCenter(summary);
                setBottom(null);
                summary.focusTarget().requestFocus();
            }
        }
    }

    private void tally(TriageCounts counts) {
        tally.setText(
                counts.papers() == 0
                        ? ""
                        : texts.of("triage.tally", counts.starred(), counts.dismissed(), counts.later()));
    }

    private EmptyState summary(TriageState.Done done) {
        var to = nextDay.get();
        boolean none = done.counts().papers() == 0;
        var emptyState = new EmptyState(
                none ? BootstrapIcons.INBOX : BootstrapIcons.CHECK2_CIRCLE,
                none ? texts.of("triage.none") : TriageSummary.of(done, texts),
                none
                        ? texts.of("triage.none.why")
                        : texts.of(
                                "triage.done.why",
                                done.counts().dismissed(),
                                done.counts().read(),
                                done.counts().later()));
        if (to.name() != null) {
            emptyState.action(texts.of("triage.next", to.name()), to.next());
        }
        return emptyState.action(texts.of("triage.back"), to.leave());
    }
}
