package dev.offprint.ui.reader;

import dev.offprint.library.LibraryApi;
import dev.offprint.model.Highlight;
import dev.offprint.ui.fx.LatestTask;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The marked passages of the paper on screen. JavaFX application thread.
public final class HighlightsModel {
    private static final Logger LOG = System.getLogger(HighlightsModel.class.getName());

    private final ReadOnlyObjectWrapper<List<Highlight>> highlights = new ReadOnlyObjectWrapper<>(List.of());
    private final LibraryApi library;
    private final LatestTask<List<Highlight>> latest;
    private long shown = -1;

    public HighlightsModel(LibraryApi library, Executor ask, Executor fx) {
        this.library = library;
        latest = new LatestTask<>(ask, fx);
    }

    ReadOnlyObjectProperty<List<Highlight>> highlights() {
        return highlights.getReadOnlyProperty();
    }

    /// Shows those of a paper; of the same paper they are read again only by [#refresh].
    void show(long key) {
        if (key != shown) {
            highlights.set(List.of());
            shown = key;
            refresh();
        }
    }

    /// Reads them again, as the library has changed.
    public void refresh() {
        long key = shown;
        if (key >= 0) {
            latest.submit(
                    () -> library.readHighlights(key),
                    highlights::set,
                    error -> LOG.log(Level.WARNING, "reading highlights failed", error));
        }
    }

    void remove(Highlight gone) {
        edit(all -> all.stream().filter(each -> each.id() != gone.id()).toList());
    }

    void note(Highlight noted, String text) {
        edit(all -> all.stream()
                .map(each -> each.id() == noted.id() ? each.withNote(text) : each)
                .toList());
    }

    private void edit(UnaryOperator<List<Highlight>> edit) {
        long key = shown;
        var _ = library.editHighlights(key, edit); // the library tells of the change
    }
}
