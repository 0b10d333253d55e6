package dev.offprint.ui.reader;

import dev.offprint.model.ReaderAction;
import dev.offprint.ui.fx.DelayedCalls;
import java.time.Duration;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// A note while somebody types it. It is stored half a second after the first key stroke that is not stored yet,
/// however long the typing goes on, and at once when the paper is left: a kill costs half a second of typing.
final class NoteModel {
    static final Duration PAUSE = Duration.ofMillis(500);
    private static final long NONE = -1;

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final DelayedCalls delays;
    private final MarkActions marker;
    private long key = NONE;
    private String stored = "";
    private boolean pending;
    private Runnable calledOff = () -> {};

    /// @param marker stores the note
    NoteModel(DelayedCalls delays, MarkActions marker) {
        this.delays = delays;
        this.marker = marker;
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Shows the note of a paper as the library has it; what is typed and not stored yet stays, since it is newer.
    void show(long paper, @Nullable String note) {
        var words = note == null ? "" : note;
        if (paper != key) {
            leave();
            key = paper;
        } else if (pending) {
            return;
        }
        stored = words;
        text.set(words);
    }

    /// The whole text after a key stroke.
    void typed(String words) {
        text.set(words);
        if (key != NONE && !pending && !words.equals(stored)) {
            pending = true;
            calledOff = delays.after(PAUSE, this::store);
        }
    }

    /// Nobody types here any more.
    void leave() {
        store();
    }

    private void store() {
        calledOff.run();
        calledOff = () -> {};
        pending = false;
        var words = text.get();
        if (key != NONE && !words.equals(stored)) {
            stored = words;
            marker.mark(new ReaderAction.Note(words), key);
        }
    }
}
