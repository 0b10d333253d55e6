package dev.offprint.ui.document;

import dev.offprint.model.KeptFormat;
import dev.offprint.ui.document.FullTextModel.State;
import dev.offprint.ui.fx.EmptyState;
import dev.offprint.ui.fx.FormulaImageCache;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What there is of a whole paper: its blocks, a PDF, or why there is nothing and what to do.
public final class FullTextPane extends BorderPane {
    private final FullTextModel model;
    private final FormulaImageCache formulas;
    private final DocumentView.Exits exits;
    private final Runnable widen;
    private final Localization texts;
    private @Nullable DocumentView document;

    /// @param widen gives the paper the whole window, or takes it back
    public FullTextPane(
            FullTextModel model,
            FormulaImageCache formulas,
            DocumentView.Exits exits,
            Runnable widen,
            Localization texts) {
        this.model = model;
        this.formulas = formulas;
        this.exits = exits;
        this.widen = widen;
        this.texts = texts;
        getStyleClass().add("full-text");
        model.state().addListener((_, _, now) -> show(now));
        model.highlights().addListener((_, _, now) -> {
            if (document != null) {
                document.showHighlights(now);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
    }

    private void show(State state) {
        savePlace();
        document = null;
        setTop(null);
        switch (state) {
            case State.Closed _ -> setCenter(null);
            case State.Loading _ -> setCenter(new ProgressBar());
            case State.Failed(var why) ->
                setCenter(new EmptyState(
                        BootstrapIcons.EXCLAMATION_TRIANGLE, texts.of("document.failed"), texts.of(why)));
            case State.Missing(var why) -> setCenter(missing(why));
            case State.Shown shown -> show(shown);
        }
    }

    private EmptyState missing(dev.offprint.model.KeepState why) {
        var failure = why.failure();
        var reason = failure != null
                ? texts.of(failure)
                : texts.of(why.wanted() ? "document.wanted.why" : "document.missing.why");
        return new EmptyState(
                        BootstrapIcons.CLOUD_DOWNLOAD,
                        texts.of(why.wanted() ? "document.wanted" : "document.missing"),
                        reason)
                .action(texts.of("document.keep"), model::keep);
    }

    private void show(State.Shown shown) {
        var text = shown.text();
        var paper = text.document();
        if (paper == null || text.files().format() == KeptFormat.PDF) {
            setCenter(new EmptyState(
                            BootstrapIcons.FILE_EARMARK_TEXT, texts.of("document.pdf"), texts.of("document.pdf.why"))
                    .action(
                            texts.of("document.pdf.open"),
                            () -> exits.open().accept(text.files().main().toUri())));
            return;
        }
        var view = new DocumentView(paper, text.files().pictures()::get, formulas, exits, texts);
        document = view;
        setTop(bar(view));
        setCenter(view);
        view.showHighlights(model.highlights().get());
        if (shown.place() != null) {
            layout();
            view.show(shown.place());
        }
        view.focusTarget().requestFocus();
    }

    private Node bar(DocumentView view) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(
                Icons.button(BootstrapIcons.LIST_NESTED, texts.of("document.outline"), view::toggleOutline),
                Icons.button(BootstrapIcons.SEARCH, texts.of("document.find"), view::find),
                gap,
                view.progress(),
                Icons.button(BootstrapIcons.ARROWS_ANGLE_EXPAND, texts.of("document.widen"), widen),
                Icons.button(BootstrapIcons.X, texts.of("document.close"), model::close));
        bar.getStyleClass().add("document-bar");
        return bar;
    }

    /// Remembers where the paper is being read.
    public void savePlace() {
        if (document != null) {
            model.leave(document.place());
        }
    }

    /// Scrolls by nearly a page.
    ///
    /// @return false at the end, or where nothing scrolls
    public boolean scrollOn() {
        return document != null && document.scrollOn();
    }

    /// Returns to where the last jump within the paper came from.
    ///
    /// @return whether there was one
    public boolean back() {
        return document != null && document.back();
    }

    /// Opens the bar that searches the page.
    ///
    /// @return whether there is a page
    public boolean find() {
        if (document != null) {
            document.find();
        }
        return document != null;
    }

    public Node focusTarget() {
        return document == null ? this : document.focusTarget();
    }
}
