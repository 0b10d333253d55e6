package dev.offprint.ui.document;

import dev.offprint.library.FullText;
import dev.offprint.library.LibraryApi;
import dev.offprint.model.AppException;
import dev.offprint.model.Highlight;
import dev.offprint.model.KeepState;
import dev.offprint.model.Message;
import dev.offprint.model.ReadingPlace;
import dev.offprint.model.SectionHit;
import dev.offprint.ui.fx.LatestTask;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The whole paper on screen: loading, there, not on disk, or failed. JavaFX application thread.
public final class FullTextModel {
    private static final Logger LOG = System.getLogger(FullTextModel.class.getName());

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Closed());
    private final ReadOnlyObjectWrapper<List<Highlight>> highlights = new ReadOnlyObjectWrapper<>(List.of());
    private final LatestTask<List<Highlight>> latestHighlights;
    private final LibraryApi library;
    private final LatestTask<State> latest;
    private @Nullable Long key;

    /// What is shown.
    public sealed interface State {
        /// The abstract is shown.
        record Closed() implements State {}

        record Loading() implements State {}

        /// @param place where reading goes on; null at the beginning
        record Shown(FullText text, @Nullable ReadingPlace place) implements State {}

        record Missing(KeepState why) implements State {}

        record Failed(Message why) implements State {}
    }

    public FullTextModel(LibraryApi library, Executor ask, Executor fx) {
        this.library = library;
        latest = new LatestTask<>(ask, fx);
        latestHighlights = new LatestTask<>(ask, fx);
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The marked passages of the paper that is shown.
    public ReadOnlyObjectProperty<List<Highlight>> highlights() {
        return highlights.getReadOnlyProperty();
    }

    /// Marks a passage, or gives it the next colour.
    public void mark(DocumentView.MarkedPassage passage) {
        var paper = key;
        if (paper != null && state.get() instanceof State.Shown shown) {
            int version = shown.text().kept().version();
            var _ = library.editHighlights(
                    paper,
                    DocumentHighlights.toggle(
                            paper, version, passage.block(), passage.text(), passage.start(), passage.quote()));
        }
    }

    private void loadHighlights(long paper) {
        latestHighlights.submit(
                () -> library.readHighlights(paper),
                highlights::set,
                error -> LOG.log(Level.WARNING, "reading highlights failed", error));
    }

    /// The paper that is shown; null for none.
    public @Nullable Long key() {
        return key;
    }

    /// Shows the whole paper.
    ///
    /// @param section where to begin; null to go on where it was read last
    public void open(long paper, @Nullable SectionHit section) {
        key = paper;
        highlights.set(List.of());
        state.set(new State.Loading());
        loadHighlights(paper);
        load(paper, section == null ? null : new ReadingPlace(section.block(), 0));
    }

    private void load(long paper, @Nullable ReadingPlace place) {
        latest.submit(() -> read(paper, place), state::set, error -> {
            if (!(error instanceof AppException)) {
                LOG.log(Level.ERROR, "a whole paper could not be shown", error);
            }
            state.set(new State.Failed(error instanceof AppException failure ? failure.message() : AppException.FAULT));
        });
    }

    private State read(long paper, @Nullable ReadingPlace place) {
        var text = library.readFullText(paper);
        return text == null
                ? new State.Missing(library.readKeepState(paper))
                : new State.Shown(text, place == null ? library.readPlace(paper) : place);
    }

    /// Shows the abstract again.
    public void close() {
        latest.cancel();
        state.set(new State.Closed()); // the view tells its place before it goes
        key = null;
    }

    /// Asks for the paper that is shown.
    public void keep() {
        var paper = key;
        if (paper != null) {
            var _ = library.keep(true, paper);
            state.set(new State.Missing(new KeepState(null, true, null)));
        }
    }

    /// Looks again where the paper was missing, as the library has changed.
    public void refresh() {
        if (key != null && state.get() instanceof State.Missing) {
            load(key, null);
        } else if (key != null) {
            loadHighlights(key);
        }
    }

    /// Remembers where the paper is being read.
    public void leave(ReadingPlace place) {
        var paper = key;
        if (paper != null && !place.block().isEmpty()) {
            var _ = library.savePlace(paper, place);
        }
    }
}
