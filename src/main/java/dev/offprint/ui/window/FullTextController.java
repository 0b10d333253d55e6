package dev.offprint.ui.window;

import dev.offprint.library.LibraryApi;
import dev.offprint.model.Highlight;
import dev.offprint.model.SectionHit;
import dev.offprint.ui.document.DocumentView;
import dev.offprint.ui.document.FullTextModel;
import dev.offprint.ui.document.FullTextPane;
import dev.offprint.ui.fx.FormulaImageCache;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.reader.ReaderModel;
import dev.offprint.ui.reader.ReaderOverlay;
import dev.offprint.ui.reader.ReaderView;
import dev.offprint.ui.timeline.TimelineModel;
import java.net.URI;
import java.util.function.Consumer;

/// Shows the whole paper in place of its abstract, and keeps papers. JavaFX application thread.
final class FullTextController {
    private final FullTextModel model;
    private final ReaderModel reader;
    private final TimelineModel timeline;
    private final ReaderView view;
    private final PaneLayout panes;
    private final FullTextPane pane;
    private final StatusModel status;
    private final LibraryApi library;
    private final Localization texts;

    FullTextController(
            FullTextModel model,
            ViewModels models,
            LibraryApi library,
            ReaderView view,
            PaneLayout panes,
            FormulaImageCache formulas,
            PlaceNavigator navigator,
            Consumer<URI> open,
            Localization texts) {
        this.model = model;
        this.reader = models.reader();
        this.timeline = models.timeline();
        this.view = view;
        this.panes = panes;
        this.status = models.status();
        this.library = library;
        this.texts = texts;
        var exits = new DocumentView.Exits(open, id -> navigator.searchFor("id:" + id), model::mark);
        model.state().addListener((_, _, now) -> shown(now)); // before the pane, which gives up the focus
        pane = new FullTextPane(model, formulas, exits, panes::toggleReading, texts);
        reader.paper().subscribe(paper -> {
            var key = model.key();
            if (key != null && (paper == null || paper.paper().key() != key)) {
                model.close();
            }
        });
    }

    private void shown(FullTextModel.State state) {
        boolean closed = state instanceof FullTextModel.State.Closed;
        boolean focused = view.isFocusWithin(); // what has the focus goes away
        view.showInstead(closed ? null : new ReaderOverlay(pane, pane::scrollOn, pane::focusTarget));
        if (closed) {
            panes.endReading();
            if (focused) {
                panes.focus(2);
            }
        }
    }

    /// Shows the whole paper, or its abstract again.
    void toggle() {
        if (isOpen()) {
            model.close();
            panes.focus(2);
        } else {
            reader.withRequestedPaper(paper -> {
                model.open(paper.key(), timeline.shown().get().sections().get(paper.key()));
                panes.focus(2);
            });
        }
    }

    /// Shows the whole paper where a passage is marked.
    void open(Highlight highlight) {
        model.open(highlight.paper(), new SectionHit(highlight.block(), ""));
        panes.focus(2);
    }

    boolean isOpen() {
        return !(model.state().get() instanceof FullTextModel.State.Closed);
    }

    /// Goes back within the paper.
    ///
    /// @return whether there was a step
    boolean back() {
        return isOpen() && pane.back();
    }

    /// Searches the paper.
    ///
    /// @return whether it is shown
    boolean find() {
        return isOpen() && view.isFocusWithin() && pane.find();
    }

    /// Asks for the selected paper, or removes it from the disk.
    void keep() {
        reader.withRequestedPaper(paper -> {
            if (paper.paper().arxivId() == null) {
                status.showMessage(texts.of("document.nothing"));
                return;
            }
            boolean wanted = !paper.kept();
            var _ = library.keep(wanted, paper.key());
            status.showMessage(texts.of(wanted ? "document.kept.wanted" : "document.kept.removed"));
        });
    }

    /// Gives the paper the whole window, or takes it back.
    void widen() {
        if (isOpen()) {
            panes.toggleReading();
        }
    }

    /// Remembers where the paper is being read.
    void save() {
        pane.savePlace();
    }
}
