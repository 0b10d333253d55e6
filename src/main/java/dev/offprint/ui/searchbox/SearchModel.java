package dev.offprint.ui.searchbox;

import dev.offprint.ui.fx.DelayedCalls;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed into the search field, and when that becomes a search. Toolkit's thread.
public final class SearchModel {
    /// How far questions are apart while somebody types on: far enough to let a word typed fast pass as one. The first
    /// letter does not wait.
    static final Duration PAUSE = Duration.ofMillis(120);

    private final StringProperty text = new SimpleStringProperty("");
    private final DelayedCalls delays;
    private final Consumer<String> search;
    private Runnable pending = () -> {};
    private String asked = "";
    private boolean resting;
    private boolean waiting;

    /// @param search told what to search for; blank when the search is over
    public SearchModel(DelayedCalls delays, Consumer<String> search) {
        this.delays = delays;
        this.search = search;
        text.addListener((_, _, _) -> typed());
    }

    /// The field's text, which follows it both ways.
    public StringProperty text() {
        return text;
    }

    /// Searches now.
    public void now() {
        ask();
    }

    /// Searches for this now.
    public void set(String query) {
        text.set(query);
        now();
    }

    /// Shows a query that was asked already.
    public void asked(String query) {
        asked = query;
        text.set(query);
        waiting = false;
    }

    /// Empties the field and goes back to the list.
    void clear() {
        text.set("");
        now();
    }

    /// Empties the field because something else is shown now.
    public void left() {
        asked("");
    }

    private void typed() {
        if (resting) {
            waiting = true;
        } else {
            ask();
        }
    }

    /// After a question comes a rest, and after the rest whatever was typed in it, as one question.
    private void rest() {
        pending.run();
        resting = true;
        waiting = false;
        pending = delays.after(PAUSE, () -> {
            resting = false;
            if (waiting) {
                ask();
            }
        });
    }

    private void ask() {
        var wanted = text.get().strip();
        if (!wanted.equals(asked)) {
            asked = wanted;
            rest();
            search.accept(wanted);
        }
    }
}
