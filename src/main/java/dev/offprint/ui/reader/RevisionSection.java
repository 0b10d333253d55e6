package dev.offprint.ui.reader;

import dev.offprint.model.PreprintInfo;
import dev.offprint.model.Revision;
import dev.offprint.model.SeenRevision;
import dev.offprint.model.TextDiff;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The notice that a paper was withdrawn or has a newer version, with the changes of its text; hidden for other papers.
final class RevisionSection implements ReaderSection {
    private final Localization texts;
    private final Label withdrawn = notice(BootstrapIcons.SLASH_CIRCLE, "change-withdrawn");
    private final Label revised = notice(BootstrapIcons.ARROW_REPEAT, "change-renewed");
    private final Hyperlink toggle = new Hyperlink();
    private final VBox changes = new VBox();
    private final Button seen = new Button();
    private final FlowPane buttons = new FlowPane(toggle, seen);
    private final VBox box = new VBox(withdrawn, revised, buttons, changes);
    private long shown = -1;

    /// @param markSeen marks the revision as seen
    RevisionSection(Runnable markSeen, Localization texts) {
        this.texts = texts;
        seen.setText(texts.of("change.seen"));
        seen.setTooltip(new Tooltip(texts.of("command.seen")));
        seen.setOnAction(_ -> markSeen.run());
        buttons.getStyleClass().add("change-steps");
        box.getStyleClass().addAll("card-box", "changes");
        changes.getStyleClass().add("change-words");
        toggle.setOnAction(_ -> setExpanded(!changes.isVisible()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(OpenPaper reading) {
        var paper = reading.paper().paper();
        var state = paper.preprint();
        ReaderSection.setPresent(box, state.withdrawn() || state.newerVersion() != null);
        ReaderSection.setPresent(withdrawn, state.withdrawn());
        withdrawn.setText(
                state.comment() == null
                        ? texts.of("change.withdrawn")
                        : texts.of("change.withdrawn.why", state.comment()));
        ReaderSection.setPresent(revised, state.newerVersion() != null);
        revised.setText(state.newerVersion() == null ? "" : revised(state));
        var last = reading.earlierVersions().isEmpty()
                ? null
                : reading.earlierVersions().getFirst();
        changes.getChildren().setAll(last == null ? List.of() : changesFrom(last, paper.title(), paper.abstractText()));
        boolean unseen = !reading.news().equals(SeenRevision.NONE);
        ReaderSection.setPresent(toggle, last != null);
        ReaderSection.setPresent(seen, unseen);
        ReaderSection.setPresent(buttons, last != null || unseen);
        if (reading.paper().key() != shown) {
            shown = reading.paper().key();
            setExpanded(false);
        }
    }

    private void setExpanded(boolean expanded) {
        ReaderSection.setPresent(changes, expanded);
        toggle.setText(texts.of(expanded ? "change.hide" : "change.show"));
        toggle.setVisited(false);
    }

    private String revised(PreprintInfo state) {
        return state.revisedOn() == null
                ? texts.of("change.renewed", String.valueOf(state.version()), String.valueOf(state.firstKnown()))
                : texts.of(
                        "change.renewed.on",
                        String.valueOf(state.version()),
                        texts.date(state.revisedOn()),
                        String.valueOf(state.firstKnown()));
    }

    private static List<Node> changesFrom(Revision before, String title, @Nullable String text) {
        var old = before.abstractText() == null ? "" : before.abstractText();
        var diff = diff(old, text == null ? "" : text);
        return before.title().equals(title) ? List.of(diff) : List.of(diff(before.title(), title), diff);
    }

    private static TextFlow diff(String before, String after) {
        var diff = new TextFlow();
        for (var piece : TextDiff.of(before, after).pieces()) {
            var text = new Text(piece.text());
            text.getStyleClass()
                    .add(
                            switch (piece.kind()) {
                                case SAME -> "change-same";
                                case REMOVED -> "change-gone";
                                case ADDED -> "change-new";
                            });
            diff.getChildren().addAll(text, new Text(" "));
        }
        diff.setAccessibleText(after);
        return diff;
    }

    private static Label notice(BootstrapIcons icon, String style) {
        var label = new Label("", Icons.icon(icon, style + "-icon"));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
