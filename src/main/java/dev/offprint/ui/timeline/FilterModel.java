package dev.offprint.ui.timeline;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.ui.fx.LatestTask;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The filter of the open list, and its facet counts. JavaFX application thread.
final class FilterModel {
    private static final Logger LOG = System.getLogger(FilterModel.class.getName());

    private final ReadOnlyObjectWrapper<FacetFilter> filter = new ReadOnlyObjectWrapper<>(FacetFilter.NONE);
    private final ReadOnlyObjectWrapper<Facets> facets = new ReadOnlyObjectWrapper<>(Facets.NONE);
    private final ListLoader loader;
    private final LatestTask<Facets> latest;

    FilterModel(ListLoader loader, Executor ask, Executor fx) {
        this.loader = loader;
        latest = new LatestTask<>(ask, fx);
    }

    ReadOnlyObjectProperty<FacetFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Facets> facets() {
        return facets.getReadOnlyProperty();
    }

    void set(FacetFilter value) {
        filter.set(value);
    }

    /// Counts the facets of the list on screen; after an error no counts are shown.
    void count(ListSnapshot list) {
        if (list.facets() != null) {
            latest.cancel();
            facets.set(list.facets());
            return;
        }
        latest.submit(() -> loader.facets(list), facets::set, error -> {
            LOG.log(Level.WARNING, "counting facets failed", error);
            facets.set(Facets.NONE);
        });
    }
}
