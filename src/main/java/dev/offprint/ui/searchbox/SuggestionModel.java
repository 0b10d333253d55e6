package dev.offprint.ui.searchbox;

import dev.offprint.model.Suggestion;
import dev.offprint.ui.fx.LatestTask;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is offered under the search field, and which of it is chosen. Only what goes on as was typed is ever offered;
/// an answer that comes too late is dropped. Toolkit's thread.
public final class SuggestionModel {
    static final int MOST = 8;

    private static final Logger LOG = System.getLogger(SuggestionModel.class.getName());

    private final ReadOnlyObjectWrapper<List<Suggestion>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final SuggestionSource suggesting;
    private final RecentSearches recent;
    private final LatestTask<List<Suggestion>> asking;

    public SuggestionModel(SuggestionSource suggesting, RecentSearches recent, Executor ask, Executor fx) {
        this.suggesting = suggesting;
        this.recent = recent;
        asking = new LatestTask<>(ask, fx);
    }

    ReadOnlyObjectProperty<List<Suggestion>> offers() {
        return offers.getReadOnlyProperty();
    }

    /// -1 for none.
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    boolean open() {
        return !offers.get().isEmpty();
    }

    /// Whether all that is offered are earlier searches, which can be cleared.
    boolean onlyRecent() {
        return open() && offers.get().stream().allMatch(offer -> offer.kind() == Suggestion.Kind.RECENT);
    }

    /// Somebody typed: what does not go on like this goes at once, what does comes in a moment.
    void typed(String text) {
        var begun = text.toLowerCase(Locale.ROOT);
        show(offers.get().stream()
                .filter(offer -> offer.query().length() > text.length()
                        && offer.query().toLowerCase(Locale.ROOT).startsWith(begun))
                .toList());
        var before = recent.searches();
        asking.ask(
                () -> suggesting.suggest(text, before, MOST),
                this::show,
                trouble -> LOG.log(Level.WARNING, "nothing could be suggested", trouble));
    }

    /// Offers nothing, and nothing that is on its way either.
    void close() {
        asking.forget();
        show(List.of());
    }

    /// Goes on to the next, or to the one before; beyond the last are the way to clear earlier searches, where there is
    /// one, and then the field.
    void step(int by) {
        int places = offers.get().size() + (onlyRecent() ? 2 : 1);
        chosen.set(Math.floorMod(chosen.get() + 1 + by, places) - 1);
    }

    /// The chosen one, else the first if `orFirst`; null for none.
    @Nullable
    Suggestion take(boolean orFirst) {
        int at = chosen.get() >= 0 ? chosen.get() : orFirst && open() ? 0 : -1;
        return at < 0 || at >= offers.get().size() ? null : offers.get().get(at);
    }

    /// Whether the way to clear earlier searches is chosen.
    boolean clearing() {
        return onlyRecent() && chosen.get() == offers.get().size();
    }

    void remember(String search) {
        recent.remember(search);
    }

    void clearRecent() {
        recent.clear();
        close();
    }

    private void show(List<Suggestion> wanted) {
        if (!wanted.equals(offers.get())) {
            chosen.set(-1);
            offers.set(wanted);
        }
    }
}
