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

/// One paper at a time, full width: above it how many are left, below it what can be done with it; and at the end how
/// it went and where to go on.
public final class TriageView extends BorderPane {
    private final Localization texts;
    private final Node paper;
    private final Supplier<NextDay> onward;
    private final Label left = new Label();
    private final Label tally = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final FlowPane choices = new FlowPane();
    private final Subscription following;

    /// @param paper  shows the paper on screen
    /// @param name   what the list is called
    /// @param onward asked when all have been seen
    public TriageView(
            TriageModel model,
            Node paper,
            String name,
            List<TriageButton> offered,
            Supplier<NextDay> onward,
            Localization texts) {
        this.texts = texts;
        this.paper = paper;
        this.onward = onward;
        var title = new Label(texts.of("triage.name", name), Icons.icon(BootstrapIcons.UI_CHECKS, "brand-icon"));
        title.getStyleClass().add("triage-title");
        title.setMinWidth(0);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        left.getStyleClass().add("triage-left");
        left.setMinWidth(Region.USE_PREF_SIZE);
        tally.getStyleClass().add("triage-tally");
        tally.setMinWidth(Region.USE_PREF_SIZE); // it is the title that gives way
        var leave = Icons.button(BootstrapIcons.X, texts.of("triage.leave"), model::leave);
        var line = new HBox(title, gap, tally, left, leave);
        line.getStyleClass().add("triage-line");
        progress.getStyleClass().add("triage-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        choices.getStyleClass().add("triage-choices");
        offered.forEach(choice -> choices.getChildren().add(button(choice)));
        getStyleClass().add("triage");
        setTop(new VBox(line, progress));
        following = model.stage().subscribe(this::show);
    }

    /// Lets go of the model.
    public void close() {
        following.unsubscribe();
    }

    private static Button button(TriageButton choice) {
        var cap = new Label(choice.key());
        cap.getStyleClass().add("key-cap");
        var name = new Label(choice.name());
        var face = new HBox(Icons.icon(choice.icon()), name, cap);
        face.getStyleClass().add("triage-choice");
        var button = new Button();
        button.setGraphic(face);
        button.setAccessibleText(choice.name());
        button.getStyleClass().addAll("link-button", "triage-button");
        button.setFocusTraversable(false); // each has its key; the paper keeps the keyboard
        button.setOnAction(_ -> choice.action().run());
        return button;
    }

    private void show(TriageState stage) {
        switch (stage) {
            case TriageState.Off _ -> {}
            case TriageState.Going going -> {
                left.setText(texts.of("triage.left", going.left()));
                tally(going.tally());
                progress.setProgress((going.number() - 1) / (double) going.total());
                progress.setAccessibleText(texts.of("triage.progress", going.number(), going.total()));
                setCenter(paper);
                setBottom(choices);
            }
            case TriageState.Done done -> {
                left.setText(texts.of("triage.left", 0));
                tally(done.tally());
                progress.setProgress(1);
                progress.setAccessibleText(texts.of("triage.left", 0));
                var end = end(done);
                setCenter(end);
                setBottom(null);
                end.focusTarget().requestFocus();
            }
        }
    }

    private void tally(TriageCounts now) {
        tally.setText(now.papers() == 0 ? "" : texts.of("triage.tally", now.starred(), now.dismissed(), now.later()));
    }

    private EmptyState end(TriageState.Done done) {
        var to = onward.get();
        boolean none = done.tally().papers() == 0;
        var placard = new EmptyState(
                none ? BootstrapIcons.INBOX : BootstrapIcons.CHECK2_CIRCLE,
                none ? texts.of("triage.none") : TriageSummary.of(done, texts),
                none
                        ? texts.of("triage.none.why")
                        : texts.of(
                                "triage.done.why",
                                done.tally().dismissed(),
                                done.tally().read(),
                                done.tally().later()));
        if (to.name() != null) {
            placard.action(texts.of("triage.next", to.name()), to.next());
        }
        return placard.action(texts.of("triage.back"), to.leave());
    }
}
