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

/// The right pane: a paper as one column, or a placeholder.
public final class ReaderView extends VBox {
    private final ReaderModel model;
    private final Localization texts;
    private final ReaderToolbar toolbar;
    private final TagEditor tags;
    private final List<ReaderSection> sections;
    private final ScrollPane scroll;
    private final VBox column = new VBox();
    private long shown = -1;
    private @Nullable ReaderOverlay instead;

    /// @param formulaCache renders the formulas
    /// @param delays       timer for saving notes
    public ReaderView(
            ReaderModel model,
            RelatedPapers related,
            ReaderActions actions,
            FormulaImageCache formulaCache,
            DelayedCalls delays,
            Localization texts) {
        this.model = model;
        this.texts = texts;
        toolbar = new ReaderToolbar(actions, texts);
        tags = new TagEditor(actions.marks(), actions.tags(), actions.back(), texts);
        var note = new NoteEditor(delays, actions.marks(), actions.open(), actions.back(), texts);
        sections = sections(style -> new RichText(style, formulaCache, actions.open()), actions, note, related);
        scroll = scroll();
        getStyleClass().add("reader");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.paper().subscribe(this::show);
        model.error().subscribe(_ -> show(model.paper().get()));
        model.received().subscribe(toolbar::setReceived);
    }

    /// The sections from top to bottom.
    private List<ReaderSection> sections(
            Function<String, RichText> textFactory, ReaderActions actions, NoteEditor note, RelatedPapers related) {
        return List.of(
                new TitleSection(textFactory),
                new AuthorsSection(textFactory, actions.searchAuthor(), texts),
                new MetadataSection(texts),
                new LinksSection(actions.open(), texts),
                new RevisionSection(actions.seen(), texts),
                new SummarySection(textFactory, texts),
                new AbstractSection(textFactory, texts),
                new RecommendationSection(related.reason(), related.open(), texts),
                tags,
                note,
                new HighlightsSection(related.highlights(), actions.openHighlight(), texts),
                new AppearancesSection(texts),
                new SimilarSection(related.similar(), related.open(), texts),
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

    /// Inserts a section before the tags.
    public void insert(javafx.scene.Node section) {
        var parts = column.getChildren();
        var tags = sections.stream()
                .filter(TagEditor.class::isInstance)
                .map(ReaderSection::node)
                .toList();
        parts.add(tags.isEmpty() ? parts.size() : parts.indexOf(tags.getFirst()), section);
    }

    /// Shows something in place of the paper's sections; null for the sections.
    public void showInstead(@Nullable ReaderOverlay overlay) {
        instead = overlay;
        show(model.paper().get());
    }

    /// The focus target of this pane.
    public javafx.scene.Node focusTarget() {
        if (instead != null && getChildren().contains(instead.node())) {
            return instead.focus().get();
        }
        return getChildren().contains(scroll) ? scroll : this;
    }

    /// Focuses the tag field once the paper is shown.
    public void focusTags() {
        model.onceShown(() -> {
            if (getChildren().contains(scroll)) {
                scroll.applyCss(); // before the first paper the scroll pane has no skin yet
                tags.focus();
            }
        });
    }

    /// Saves unsaved input.
    public void saveInput() {
        sections.forEach(ReaderSection::save);
    }

    /// Scrolls by nearly a page.
    ///
    /// @return false at the end of the page
    public boolean scrollOn() {
        if (instead != null && instead.scrollOn().getAsBoolean()) {
            return true;
        }
        if (instead == null && model.paper().get() != null && PageScrolling.scroll(scroll, 1)) {
            return true;
        }
        model.scrolled();
        return false;
    }

    private void show(@Nullable OpenPaper reading) {
        toolbar.show(reading);
        var error = model.error().get();
        if (error != null) {
            var message = texts.of(error);
            getChildren()
                    .setAll(grow(new EmptyState(BootstrapIcons.EXCLAMATION_TRIANGLE, texts.of("reader.failed"), message)
                            .action(texts.of("step.retry"), model::reload)));
        } else if (reading == null) {
            saveInput();
            shown = -1;
            getChildren()
                    .setAll(grow(new EmptyState(
                            BootstrapIcons.FILE_EARMARK_TEXT, texts.of("reader.none"), texts.of("reader.none.why"))));
        } else {
            showSections(reading);
            var content = instead == null ? scroll : instead.node();
            VBox.setVgrow(content, Priority.ALWAYS);
            getChildren().setAll(toolbar, content);
        }
    }

    private static EmptyState grow(EmptyState emptyState) {
        VBox.setVgrow(emptyState, Priority.ALWAYS);
        return emptyState;
    }

    private void showSections(OpenPaper reading) {
        sections.forEach(section -> section.show(reading));
        if (reading.paper().key() != shown) {
            shown = reading.paper().key();
            scroll.setVvalue(0);
        }
    }
}
