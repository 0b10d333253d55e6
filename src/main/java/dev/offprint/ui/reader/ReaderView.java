package dev.offprint.ui.reader;

import dev.offprint.model.Lit;
import dev.offprint.ui.fx.LitText;
import dev.offprint.ui.fx.Placard;
import dev.offprint.ui.fx.Selecting;
import dev.offprint.ui.fx.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The pane on the right: a paper as one column that is easy to read, or a word on what would be here.
public final class ReaderView extends VBox {
    private final ReaderModel model;
    private final Texts texts;
    private final ReaderBar bar;
    private final LitText title = Selecting.in(new LitText("paper-title", 0));
    private final LitText abstractText = Selecting.in(new LitText("abstract", 0));
    private final Label noAbstract = new Label();
    private final Authors authors;
    private final Facts facts;
    private final LinkRow links;
    private final Card summary;
    private final Card note;
    private final FlowPane tags = new FlowPane();
    private final Sightings sightings;
    private final HistoryChart chart;
    private final VBox history;
    private final ScrollPane scroll;
    private long shown = -1;

    public ReaderView(ReaderModel model, ReaderActions actions, Texts texts) {
        this.model = model;
        this.texts = texts;
        bar = new ReaderBar(actions, texts);
        authors = new Authors(texts);
        facts = new Facts(texts);
        links = new LinkRow(actions.open(), texts);
        summary = new Card(BootstrapIcons.CPU, texts.of("reader.summary"), "summary");
        note = new Card(BootstrapIcons.PENCIL, texts.of("reader.note"), "note");
        sightings = new Sightings(texts);
        chart = new HistoryChart(texts);
        var heading = new Label(texts.of("reader.history"));
        heading.getStyleClass().add("section-title");
        history = new VBox(heading, chart);
        history.getStyleClass().add("section");
        noAbstract.setText(texts.of("reader.noabstract"));
        noAbstract.getStyleClass().add("no-abstract");
        tags.getStyleClass().add("tags");
        scroll = scroll();
        getStyleClass().add("reader");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.reading().subscribe(this::show);
        model.trouble().subscribe(_ -> show(model.reading().get()));
    }

    private ScrollPane scroll() {
        var column = new VBox(
                title, authors, facts, links, summary, abstractText, noAbstract, tags, note, sightings, history);
        column.getStyleClass().add("paper");
        var page = new StackPane(column);
        page.setAlignment(Pos.TOP_CENTER);
        page.getStyleClass().add("page");
        var pane = new ScrollPane(page);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("reader-scroll");
        return pane;
    }

    /// Where the keyboard goes when this pane is chosen.
    public javafx.scene.Node focusTarget() {
        return getChildren().contains(scroll) ? scroll : this;
    }

    /// Scrolls on by nearly a page.
    ///
    /// @return false when the end was already on screen
    public boolean scrollOn() {
        double hidden = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (model.reading().get() == null || hidden < 1 || scroll.getVvalue() > 0.999) {
            return false;
        }
        double step = scroll.getViewportBounds().getHeight() * 0.85 / hidden;
        scroll.setVvalue(Math.min(1, scroll.getVvalue() + step));
        return true;
    }

    private void show(@Nullable Reading reading) {
        bar.show(reading);
        var trouble = model.trouble().get();
        if (trouble != null) {
            var why = trouble.isEmpty() ? texts.of("placard.failed.why") : trouble;
            getChildren()
                    .setAll(full(new Placard(BootstrapIcons.EXCLAMATION_TRIANGLE, texts.of("reader.failed"), why)
                            .step(texts.of("step.retry"), model::reload)));
        } else if (reading == null) {
            getChildren()
                    .setAll(full(new Placard(
                            BootstrapIcons.FILE_EARMARK_TEXT, texts.of("reader.none"), texts.of("reader.none.why"))));
        } else {
            fill(reading);
            getChildren().setAll(bar, scroll);
        }
    }

    private static Placard full(Placard placard) {
        VBox.setVgrow(placard, Priority.ALWAYS);
        return placard;
    }

    private void fill(Reading reading) {
        var kept = reading.paper();
        var paper = kept.paper();
        title.show(reading.title());
        authors.show(paper.authors());
        facts.show(reading);
        links.show(kept);
        summary.show(paper.aiSummary());
        abstractText.show(reading.abstractText() == null ? Lit.plain("") : reading.abstractText());
        present(abstractText, reading.abstractText() != null);
        present(noAbstract, reading.abstractText() == null);
        tags.getChildren()
                .setAll(kept.marks().tags().stream().map(ReaderView::tag).toList());
        present(tags, !kept.marks().tags().isEmpty());
        note.show(kept.marks().note());
        sightings.show(kept.appearances());
        var past = History.of(kept.appearances());
        present(history, !past.points().isEmpty());
        chart.show(past);
        if (kept.key() != shown) {
            shown = kept.key();
            scroll.setVvalue(0);
        }
    }

    private static Label tag(String name) {
        var label = new Label(name);
        label.getStyleClass().add("tag");
        return label;
    }

    private static void present(javafx.scene.Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
