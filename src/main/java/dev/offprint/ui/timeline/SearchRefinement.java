package dev.offprint.ui.timeline;

import dev.offprint.model.FacetFilter;
import dev.offprint.ui.fx.LatestTask;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Orders a search on screen, which was loaded by words, by words and meaning. Rows do not move while they are looked
/// at: the new order is dropped when the user has selected something or scrolled meanwhile. JavaFX application thread.
final class SearchRefinement {
    private static final Logger LOG = System.getLogger(SearchRefinement.class.getName());

    private final ListLoader loader;
    private final Supplier<ListSnapshot> snapshot;
    private final ListSelection selection;
    private final LatestTask<@Nullable ListSnapshot> latest;
    private BooleanSupplier scrolled = () -> false;
    private ListRequest wanted = ListSnapshot.NONE.request();
    private FacetFilter filter = FacetFilter.NONE;
    private boolean refined;

    /// @param snapshot what is on screen
    SearchRefinement(
            ListLoader loader, Supplier<ListSnapshot> snapshot, ListSelection selection, Executor ask, Executor fx) {
        this.loader = loader;
        this.snapshot = snapshot;
        this.selection = selection;
        this.latest = new LatestTask<>(ask, fx);
    }

    /// @param value whether the list is scrolled away from its top
    void whetherScrolled(BooleanSupplier value) {
        scrolled = value;
    }

    /// How a request is loaded first, which may block: as it is, or, when it is a search on screen in its refined order
    /// that is loaded again, in that order.
    ///
    /// @param current the snapshot on screen when the same request is loaded again; else [ListSnapshot#NONE]
    Supplier<ListSnapshot> query(
            ListRequest request, FacetFilter by, ListSnapshot current, Supplier<ListSnapshot> asItIs) {
        latest.cancel();
        boolean again = refined && current.request().equals(request) && wanted.equals(request);
        wanted = request;
        filter = by;
        refined = again;
        return again ? () -> Objects.requireNonNullElseGet(byMeaning(request, by), asItIs) : asItIs;
    }

    private @Nullable ListSnapshot byMeaning(ListRequest request, FacetFilter by) {
        return request instanceof ListRequest.Search search ? loader.searchByMeaning(search, by) : null;
    }

    /// Loads the refined order of the search that has just been shown, and shows it unless the user has touched the
    /// list.
    void refine(Consumer<ListSnapshot> show) {
        if (refined || !(wanted instanceof ListRequest.Search)) {
            return;
        }
        var request = wanted;
        var by = filter;
        var before = snapshot.get();
        var selected = selection.key().get();
        latest.submit(
                () -> byMeaning(request, by),
                loaded -> {
                    boolean untouched = before.equals(snapshot.get())
                            && Objects.equals(selected, selection.key().get())
                            && !scrolled.getAsBoolean();
                    if (loaded != null && untouched) {
                        refined = true;
                        show.accept(loaded);
                    }
                },
                error -> LOG.log(Level.WARNING, "search by meaning failed; the words have answered", error));
    }
}
