package dev.offprint.store;

import dev.offprint.model.ReaderAction;
import dev.offprint.store.db.Database;
import java.time.Duration;
import java.time.Instant;

/// Coalesces successive edits of a note into one undo step.
final class NoteCoalescing {
    /// Pause after which an edit starts a new undo step.
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private NoteCoalescing() {}

    /// Whether an action edits the note of the last action within [#PAUSE] and can be joined with it.
    static boolean canJoin(Database db, ReaderAction action, MarkChange change, Instant at) {
        var before = change.before().note();
        var after = change.after().note();
        if (!(action instanceof ReaderAction.Note) || before == null || after == null || !isEdit(before, after)) {
            return false;
        }
        return db.number("""
            SELECT count(*) FROM act WHERE id = (SELECT max(id) FROM act) AND kind = 'note' AND undone_at IS NULL
                AND done_at BETWEEN ? AND ? AND (SELECT count(*) FROM act_mark WHERE act = id) = 1
                AND (SELECT new_note FROM act_mark WHERE act = id AND paper = ?) = ?\
            """, at.minus(PAUSE).toEpochMilli(), at.toEpochMilli(), change.key(), before) == 1;
    }

    /// Whether one text results from the other by an edit in one place: at least half of the shorter text is
    /// unchanged.
    static boolean isEdit(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return 2 * (front + back) >= shorter;
    }
}
