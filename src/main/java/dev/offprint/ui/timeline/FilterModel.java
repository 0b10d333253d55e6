package dev.offprint.ui.timeline;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.Facets;
import dev.offprint.ui.fx.LatestTask;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What a list is narrowed down by, and what its papers have. Toolkit's thread.
final class FilterModel {
    private static final Logger LOG = System.getLogger(FilterModel.class.getName());

    private final ReadOnlyObjectWrapper<FacetFilter> narrowing = new ReadOnlyObjectWrapper<>(FacetFilter.NONE);
    private final ReadOnlyObjectWrapper<Facets> facets = new ReadOnlyObjectWrapper<>(Facets.NONE);
    private final ListLoader answers;
    private final LatestTask<Facets> counting;

    FilterModel(ListLoader answers, Executor ask, Executor fx) {
        this.answers = answers;
        counting = new LatestTask<>(ask, fx);
    }

    ReadOnlyObjectProperty<FacetFilter> narrowing() {
        return narrowing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Facets> facets() {
        return facets.getReadOnlyProperty();
    }

    void set(FacetFilter by) {
        narrowing.set(by);
    }

    /// Counts what the papers of a list have that is on screen now; without an answer no counts are shown.
    void count(ListSnapshot list) {
        counting.submit(() -> answers.facets(list), facets::set, trouble -> {
            LOG.log(Level.WARNING, "the papers of a list could not be counted", trouble);
            facets.set(Facets.NONE);
        });
    }
}
