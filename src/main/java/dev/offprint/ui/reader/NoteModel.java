package dev.offprint.ui.reader;

import dev.offprint.model.ReaderAction;
import dev.offprint.ui.fx.DelayedCalls;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// A note while it is edited. It is stored half a second after the first unsaved key stroke, even if typing
/// continues, and at once when the paper is left: a crash loses at most half a second of typing. A note that the
/// store refused stays in the editor, also after another paper was shown, and is stored with the next key stroke
/// or when the paper is left.
final class NoteModel {
    static final Duration SAVE_DELAY = Duration.ofMillis(500);
    private static final long NONE = -1;

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final DelayedCalls delays;
    private final ReaderActions.Marker actions;
    private long key = NONE;
    private String stored = "";
    /// Notes that were passed on and are not known to be stored, by paper.
    private final Map<Long, String> uncommitted = new HashMap<>();
    private boolean unsaved;
    private Runnable cancelSave = () -> {};

    /// @param actions stores the note
    NoteModel(DelayedCalls delays, ReaderActions.Marker actions) {
        this.delays = delays;
        this.actions = actions;
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Shows the stored note of a paper; unsaved input is newer and stays.
    void show(long paper, @Nullable String note) {
        var value = note == null ? "" : note;
        if (paper != key) {
            save();
            key = paper;
        } else if (unsaved) {
            return;
        }
        stored = value;
        text.set(uncommitted.getOrDefault(paper, value));
    }

    /// Sets the text after a key stroke.
    void setText(String note) {
        text.set(note);
        if (key != NONE && !unsaved && !note.equals(stored)) {
            unsaved = true;
            cancelSave = delays.after(SAVE_DELAY, this::store);
        }
    }

    /// Ends editing and stores unsaved input.
    void save() {
        store();
    }

    private void store() {
        cancelSave.run();
        cancelSave = () -> {};
        unsaved = false;
        var note = text.get();
        if (key != NONE && !note.equals(stored)) {
            stored = note;
            pass(note, key);
        }
    }

    private void pass(String note, long paper) {
        uncommitted.put(paper, note);
        var _ = actions.mark(new ReaderAction.Note(note), paper).whenComplete((_, error) -> {
            if (error == null) {
                uncommitted.remove(paper, note);
            }
        });
    }
}
