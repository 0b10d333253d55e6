package dev.offprint.ui.searchbox;

import dev.offprint.ui.fx.DelayedCalls;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The text of the search field, and the debounced search for it. JavaFX application thread.
public final class SearchModel {
    /// Pause between two searches while the user types: long enough for a fast typed word to be one search. The first
    /// letter does not wait.
    static final Duration DEBOUNCE = Duration.ofMillis(120);

    private final StringProperty text = new SimpleStringProperty("");
    private final DelayedCalls delays;
    private final Consumer<String> onSearch;
    private Runnable cancelPause = () -> {};
    private String lastQuery = "";
    private boolean paused;
    private boolean changed;

    /// @param onSearch runs a search; blank to end the search
    public SearchModel(DelayedCalls delays, Consumer<String> onSearch) {
        this.delays = delays;
        this.onSearch = onSearch;
        text.addListener((_, _, _) -> typed());
    }

    /// The text of the field, bound in both directions.
    public StringProperty text() {
        return text;
    }

    /// Searches without delay.
    public void searchNow() {
        search();
    }

    /// Searches for `query` without delay.
    public void searchFor(String query) {
        text.set(query);
        searchNow();
    }

    /// Shows a query whose search runs already.
    public void show(String query) {
        lastQuery = query;
        text.set(query);
        changed = false;
    }

    /// Clears the field and returns to the list.
    void clear() {
        text.set("");
        searchNow();
    }

    /// Clears the field without a search because another list is shown.
    public void reset() {
        show("");
    }

    private void typed() {
        if (paused) {
            changed = true;
        } else {
            search();
        }
    }

    /// Starts the pause; at its end, one search runs for the text that was typed meanwhile.
    private void startPause() {
        cancelPause.run();
        paused = true;
        changed = false;
        cancelPause = delays.after(DEBOUNCE, () -> {
            paused = false;
            if (changed) {
                search();
            }
        });
    }

    private void search() {
        var wanted = text.get().strip();
        if (!wanted.equals(lastQuery)) {
            lastQuery = wanted;
            startPause();
            onSearch.accept(wanted);
        }
    }
}
