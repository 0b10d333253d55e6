package dev.offprint.ui.reader;

import dev.offprint.ui.fx.DelayedCalls;
import dev.offprint.ui.fx.EmptyState;
import dev.offprint.ui.fx.FormulaImageCache;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.PageScrolling;
import dev.offprint.ui.fx.RichText;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The pane on the right: a paper as one column that is easy to read, or a word on what would be here.
public final class ReaderView extends VBox {
    private final ReaderModel model;
    private final Localization texts;
    private final ReaderToolbar bar;
    private final TagEditor tags;
    private final List<ReaderSection> sections;
    private final ScrollPane scroll;
    private final VBox column = new VBox();
    private long shown = -1;

    /// @param press  draws the formulas
    /// @param delays when a note that is typed is stored
    public ReaderView(
            ReaderModel model,
            RelatedPapers company,
            ReaderActions actions,
            FormulaImageCache press,
            DelayedCalls delays,
            Localization texts) {
        this.model = model;
        this.texts = texts;
        bar = new ReaderToolbar(actions, texts);
        tags = new TagEditor(actions.marker(), actions.tags(), actions.back(), texts);
        var note = new NoteEditor(delays, actions.marker(), actions.open(), actions.back(), texts);
        sections = sections(style -> new RichText(style, press, actions.open()), actions, note, company);
        scroll = scroll();
        getStyleClass().add("reader");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.reading().subscribe(this::show);
        model.trouble().subscribe(_ -> show(model.reading().get()));
        model.received().subscribe(bar::received);
    }

    /// The page from top to bottom.
    private List<ReaderSection> sections(
            Function<String, RichText> passages, ReaderActions actions, NoteEditor note, RelatedPapers company) {
        return List.of(
                new TitleSection(passages),
                new AuthorsSection(passages, actions.papersOf(), texts),
                new MetadataSection(texts),
                new LinksSection(actions.open(), texts),
                new RevisionSection(actions.seen(), texts),
                new SummarySection(passages, texts),
                new AbstractSection(passages, texts),
                new RecommendationSection(company.reason(), company.open(), texts),
                tags,
                note,
                new AppearancesSection(texts),
                new SimilarSection(company.similar(), company.open(), texts),
                CountHistorySection.upvotes(texts),
                CountHistorySection.stars(texts));
    }

    private ScrollPane scroll() {
        sections.forEach(section -> column.getChildren().add(section.node()));
        column.getStyleClass().add("paper");
        var page = new StackPane(column);
        page.setAlignment(Pos.TOP_CENTER);
        page.getStyleClass().add("page");
        var pane = new ScrollPane(page);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("reader-scroll");
        PageScrolling.enableKeys(pane);
        pane.vvalueProperty().subscribe(to -> {
            if (to.doubleValue() > 0) {
                model.scrolled();
            }
        });
        return pane;
    }

    /// Puts a section of another pane's between the abstract and the tags.
    public void place(javafx.scene.Node section) {
        var parts = column.getChildren();
        var tags = sections.stream()
                .filter(TagEditor.class::isInstance)
                .map(ReaderSection::node)
                .toList();
        parts.add(tags.isEmpty() ? parts.size() : parts.indexOf(tags.getFirst()), section);
    }

    /// Where the keyboard goes when this pane is chosen.
    public javafx.scene.Node focusTarget() {
        return getChildren().contains(scroll) ? scroll : this;
    }

    /// Gives the keyboard to the field for tags, as soon as the paper is shown.
    public void focusTags() {
        model.onceShown(() -> {
            if (getChildren().contains(scroll)) {
                scroll.applyCss(); // before its first paper it has not taken its content in
                tags.focus();
            }
        });
    }

    /// Stores what is not stored yet.
    public void leave() {
        sections.forEach(ReaderSection::leave);
    }

    /// Scrolls on by nearly a page.
    ///
    /// @return false when the end was already on screen
    public boolean scrollOn() {
        if (model.reading().get() != null && PageScrolling.scroll(scroll, 1)) {
            return true;
        }
        model.scrolled();
        return false;
    }

    private void show(@Nullable OpenPaper reading) {
        bar.show(reading);
        var trouble = model.trouble().get();
        if (trouble != null) {
            var why = texts.of(trouble);
            getChildren()
                    .setAll(full(new EmptyState(BootstrapIcons.EXCLAMATION_TRIANGLE, texts.of("reader.failed"), why)
                            .action(texts.of("step.retry"), model::reload)));
        } else if (reading == null) {
            leave();
            shown = -1;
            getChildren()
                    .setAll(full(new EmptyState(
                            BootstrapIcons.FILE_EARMARK_TEXT, texts.of("reader.none"), texts.of("reader.none.why"))));
        } else {
            fill(reading);
            getChildren().setAll(bar, scroll);
        }
    }

    private static EmptyState full(EmptyState placard) {
        VBox.setVgrow(placard, Priority.ALWAYS);
        return placard;
    }

    private void fill(OpenPaper reading) {
        sections.forEach(section -> section.show(reading));
        if (reading.paper().key() != shown) {
            shown = reading.paper().key();
            scroll.setVvalue(0);
        }
    }
}
