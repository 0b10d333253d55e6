package dev.offprint.ui.timeline;

import dev.offprint.model.Facets;
import dev.offprint.model.Narrowing;
import dev.offprint.ui.fx.Asking;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What a list is narrowed down by, and what its papers have. Toolkit's thread.
final class Filters {
    private static final Logger LOG = System.getLogger(Filters.class.getName());

    private final ReadOnlyObjectWrapper<Narrowing> narrowing = new ReadOnlyObjectWrapper<>(Narrowing.NONE);
    private final ReadOnlyObjectWrapper<Facets> facets = new ReadOnlyObjectWrapper<>(Facets.NONE);
    private final Answers answers;
    private final Asking<Facets> counting;

    Filters(Answers answers, Executor ask, Executor fx) {
        this.answers = answers;
        counting = new Asking<>(ask, fx);
    }

    ReadOnlyObjectProperty<Narrowing> narrowing() {
        return narrowing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Facets> facets() {
        return facets.getReadOnlyProperty();
    }

    void set(Narrowing by) {
        narrowing.set(by);
    }

    /// Counts what the papers of a list have that is on screen now; without an answer no counts are shown.
    void count(Answer list) {
        counting.ask(() -> answers.facets(list), facets::set, trouble -> {
            LOG.log(Level.WARNING, "the papers of a list could not be counted", trouble);
            facets.set(Facets.NONE);
        });
    }
}
