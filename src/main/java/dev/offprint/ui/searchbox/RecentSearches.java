package dev.offprint.ui.searchbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What was searched for before, newest first. Toolkit's thread.
public final class RecentSearches {
    /// More than anybody remembers.
    static final int MOST = 50;

    private final SearchHistory kept;
    private final Executor ask;
    private final Consumer<RuntimeException> trouble;
    private List<String> searches = List.of();

    /// @param fx      delivers what was kept
    /// @param trouble told, on an `ask` thread, why it could not be kept
    public RecentSearches(SearchHistory kept, Executor ask, Executor fx, Consumer<RuntimeException> trouble) {
        this.kept = kept;
        this.ask = ask;
        this.trouble = trouble;
        ask.execute(() -> {
            var read = kept.read().get();
            fx.execute(() -> searches = merged(searches, read));
        });
    }

    List<String> searches() {
        return searches;
    }

    /// Somebody meant this search: it was not only passed by while typing.
    void remember(String search) {
        if (!search.isBlank()) {
            keep(merged(List.of(search.strip().replaceAll("\\s+", " ")), searches));
        }
    }

    void clear() {
        keep(List.of());
    }

    private void keep(List<String> wanted) {
        if (!wanted.equals(searches)) {
            searches = wanted;
            ask.execute(() -> {
                try {
                    kept.write().accept(wanted);
                } catch (RuntimeException failure) {
                    trouble.accept(failure);
                }
            });
        }
    }

    private static List<String> merged(List<String> newer, List<String> older) {
        var all = new ArrayList<>(newer);
        older.stream()
                .filter(search -> newer.stream().noneMatch(search::equalsIgnoreCase))
                .forEach(all::add);
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }
}
