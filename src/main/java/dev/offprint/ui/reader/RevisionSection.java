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

/// That a paper was withdrawn, or that a newer version came, with what that changed in its words; nothing for all
/// others.
final class RevisionSection implements ReaderSection {
    private final Localization texts;
    private final Label withdrawn = line(BootstrapIcons.SLASH_CIRCLE, "change-withdrawn");
    private final Label renewed = line(BootstrapIcons.ARROW_REPEAT, "change-renewed");
    private final Hyperlink toggle = new Hyperlink();
    private final VBox words = new VBox();
    private final Button seen = new Button();
    private final FlowPane steps = new FlowPane(toggle, seen);
    private final VBox box = new VBox(withdrawn, renewed, steps, words);
    private long shown = -1;

    /// @param see takes note of it
    RevisionSection(Runnable see, Localization texts) {
        this.texts = texts;
        seen.setText(texts.of("change.seen"));
        seen.setTooltip(new Tooltip(texts.of("command.seen")));
        seen.setOnAction(_ -> see.run());
        steps.getStyleClass().add("change-steps");
        box.getStyleClass().addAll("card-box", "changes");
        words.getStyleClass().add("change-words");
        toggle.setOnAction(_ -> unfold(!words.isVisible()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(OpenPaper reading) {
        var paper = reading.paper().paper();
        var state = paper.preprint();
        ReaderSection.present(box, state.withdrawn() || state.newerVersion() != null);
        ReaderSection.present(withdrawn, state.withdrawn());
        withdrawn.setText(
                state.comment() == null
                        ? texts.of("change.withdrawn")
                        : texts.of("change.withdrawn.why", state.comment()));
        ReaderSection.present(renewed, state.newerVersion() != null);
        renewed.setText(state.newerVersion() == null ? "" : renewed(state));
        var last = reading.before().isEmpty() ? null : reading.before().getFirst();
        words.getChildren().setAll(last == null ? List.of() : changed(last, paper.title(), paper.abstractText()));
        boolean news = !reading.news().equals(SeenRevision.NONE);
        ReaderSection.present(toggle, last != null);
        ReaderSection.present(seen, news);
        ReaderSection.present(steps, last != null || news);
        if (reading.paper().key() != shown) {
            shown = reading.paper().key();
            unfold(false);
        }
    }

    private void unfold(boolean open) {
        ReaderSection.present(words, open);
        toggle.setText(texts.of(open ? "change.hide" : "change.show"));
        toggle.setVisited(false);
    }

    private String renewed(PreprintInfo state) {
        return state.revisedOn() == null
                ? texts.of("change.renewed", String.valueOf(state.version()), String.valueOf(state.firstKnown()))
                : texts.of(
                        "change.renewed.on",
                        String.valueOf(state.version()),
                        texts.date(state.revisedOn()),
                        String.valueOf(state.firstKnown()));
    }

    private static List<Node> changed(Revision before, String title, @Nullable String text) {
        var old = before.abstractText() == null ? "" : before.abstractText();
        var flow = flow(old, text == null ? "" : text);
        return before.title().equals(title) ? List.of(flow) : List.of(flow(before.title(), title), flow);
    }

    private static TextFlow flow(String before, String after) {
        var flow = new TextFlow();
        for (var piece : TextDiff.of(before, after).pieces()) {
            var text = new Text(piece.text());
            text.getStyleClass()
                    .add(
                            switch (piece.kind()) {
                                case SAME -> "change-same";
                                case REMOVED -> "change-gone";
                                case ADDED -> "change-new";
                            });
            flow.getChildren().addAll(text, new Text(" "));
        }
        flow.setAccessibleText(after);
        return flow;
    }

    private static Label line(BootstrapIcons icon, String style) {
        var label = new Label("", Icons.icon(icon, style + "-icon"));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
