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

/// The suggestions below the search field and the selected one. Only suggestions that continue the typed text are
/// shown; late results are dropped. JavaFX application thread.
public final class SuggestionModel {
    static final int MAX_SUGGESTIONS = 8;

    private static final Logger LOG = System.getLogger(SuggestionModel.class.getName());

    private final ReadOnlyObjectWrapper<List<Suggestion>> suggestions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper selectedIndex = new ReadOnlyIntegerWrapper(-1);
    private final SuggestionSource source;
    private final RecentSearches recent;
    private final LatestTask<List<Suggestion>> latest;

    public SuggestionModel(SuggestionSource source, RecentSearches recent, Executor ask, Executor fx) {
        this.source = source;
        this.recent = recent;
        latest = new LatestTask<>(ask, fx);
    }

    ReadOnlyObjectProperty<List<Suggestion>> suggestions() {
        return suggestions.getReadOnlyProperty();
    }

    /// -1 for none.
    ReadOnlyIntegerProperty selectedIndex() {
        return selectedIndex.getReadOnlyProperty();
    }

    boolean isOpen() {
        return !suggestions.get().isEmpty();
    }

    /// Whether all suggestions are recent searches, which can be cleared.
    boolean onlyRecent() {
        return isOpen()
                && suggestions.get().stream().allMatch(suggestion -> suggestion.kind() == Suggestion.Kind.RECENT);
    }

    /// Updates the suggestions: those that do not continue `text` disappear at once, new ones follow when they are
    /// found.
    void update(String text) {
        var prefix = text.toLowerCase(Locale.ROOT);
        show(suggestions.get().stream()
                .filter(suggestion -> suggestion.query().length() > text.length()
                        && suggestion.query().toLowerCase(Locale.ROOT).startsWith(prefix))
                .toList());
        var recentSearches = recent.searches();
        latest.submit(
                () -> source.suggest(text, recentSearches, MAX_SUGGESTIONS),
                this::show,
                error -> LOG.log(Level.WARNING, "suggestions failed", error));
    }

    /// Closes the list and discards a running query.
    void close() {
        latest.cancel();
        show(List.of());
    }

    /// Moves the selection; behind the last suggestion come the entry that clears recent searches, where present, and
    /// the field.
    void moveSelection(int by) {
        int places = suggestions.get().size() + (onlyRecent() ? 2 : 1);
        selectedIndex.set(Math.floorMod(selectedIndex.get() + 1 + by, places) - 1);
    }

    /// The selected suggestion, else the first if `orFirst`; null for none.
    @Nullable
    Suggestion selected(boolean orFirst) {
        int index = selectedIndex.get() >= 0 ? selectedIndex.get() : orFirst && isOpen() ? 0 : -1;
        return index < 0 || index >= suggestions.get().size()
                ? null
                : suggestions.get().get(index);
    }

    /// Whether the entry that clears recent searches is selected.
    boolean isClearSelected() {
        return onlyRecent() && selectedIndex.get() == suggestions.get().size();
    }

    void addRecent(String search) {
        recent.add(search);
    }

    void clearRecent() {
        recent.clear();
        close();
    }

    private void show(List<Suggestion> wanted) {
        if (!wanted.equals(suggestions.get())) {
            selectedIndex.set(-1);
            suggestions.set(wanted);
        }
    }
}
