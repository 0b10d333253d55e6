package dev.offprint.ui.searchbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Recent searches, newest first. JavaFX application thread.
public final class RecentSearches {
    /// Number of searches kept.
    static final int MAX_SEARCHES = 50;

    private final SearchHistory history;
    private final Executor ask;
    private final Consumer<RuntimeException> onFailure;
    private List<String> searches = List.of();

    /// @param fx        receives the stored searches
    /// @param onFailure receives, on an `ask` thread, the reason why saving failed
    public RecentSearches(SearchHistory history, Executor ask, Executor fx, Consumer<RuntimeException> onFailure) {
        this.history = history;
        this.ask = ask;
        this.onFailure = onFailure;
        ask.execute(() -> {
            var read = history.read().get();
            fx.execute(() -> searches = merged(searches, read));
        });
    }

    List<String> searches() {
        return searches;
    }

    /// Adds a search that was submitted, as opposed to one that ran while the user was typing.
    void add(String search) {
        if (!search.isBlank()) {
            save(merged(List.of(search.strip().replaceAll("\\s+", " ")), searches));
        }
    }

    void clear() {
        save(List.of());
    }

    private void save(List<String> wanted) {
        if (!wanted.equals(searches)) {
            searches = wanted;
            ask.execute(() -> {
                try {
                    history.write().accept(wanted);
                } catch (RuntimeException failure) {
                    onFailure.accept(failure);
                }
            });
        }
    }

    private static List<String> merged(List<String> newer, List<String> older) {
        var all = new ArrayList<>(newer);
        older.stream()
                .filter(search -> newer.stream().noneMatch(search::equalsIgnoreCase))
                .forEach(all::add);
        return List.copyOf(all.subList(0, Math.min(MAX_SEARCHES, all.size())));
    }
}
