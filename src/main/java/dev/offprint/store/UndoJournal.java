package dev.offprint.store;

import dev.offprint.model.Highlight;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.SeenRevision;
import dev.offprint.model.TopicList;
import dev.offprint.model.UndoResult;
import dev.offprint.model.UndoState;
import dev.offprint.store.db.ChangeSequence;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.JsonArrays;
import dev.offprint.store.db.LineList;
import dev.offprint.store.merge.CounterUpdates;
import dev.offprint.store.merge.MarkTable;
import dev.offprint.store.schema.HighlightTable;
import dev.offprint.store.schema.InterestTable;
import dev.offprint.store.schema.TopicTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Records the reader's actions with the state before and after, so that they can be undone and redone, also
/// after a restart. Runs inside the caller's transaction.
final class UndoJournal {
    private final Database db;
    private final ChangeSequence sequence;
    private final CounterUpdates counters;

    UndoJournal(Database db, ChangeSequence sequence, CounterUpdates counters) {
        this.db = db;
        this.sequence = sequence;
        this.counters = counters;
    }

    /// Applies an action to papers and records it, unless it has no effect or is an [ReaderAction.AutoRead].
    void perform(ReaderAction action, long[] keys, Instant at) {
        var changes = changes(action, PaperLookup.currentKeys(db, keys));
        if (changes.isEmpty()) {
            return;
        }
        if (action instanceof ReaderAction.AutoRead) {
            changes.forEach(change -> apply(change.key(), change.before(), change.after()));
            return;
        }
        if (changes.size() == 1 && NoteCoalescing.canJoin(db, action, changes.getFirst(), at)) {
            join(changes.getFirst(), at);
            return;
        }
        long id = begin(action, at);
        for (var change : changes) {
            save(id, change);
            apply(change.key(), change.before(), change.after());
        }
    }

    private void join(MarkChange change, Instant at) {
        long id = db.number("SELECT max(id) FROM act");
        var note = change.after().note();
        db.run("UPDATE act SET said = ?, done_at = ? WHERE id = ?", note, at.toEpochMilli(), id);
        db.run("UPDATE act_mark SET new_note = ? WHERE act = ?", note, id);
        apply(change.key(), change.before(), change.after());
    }

    /// Applies `edit` to the topics and records the topics before and after, unless they are equal.
    void editTopics(UnaryOperator<TopicList> edit, Instant at) {
        var before = TopicTable.all(db);
        var edited = edit.apply(before);
        if (edited.equals(before)) {
            return;
        }
        TopicTable.replace(db, edited);
        var after = TopicTable.all(db);
        long id = begin(new ReaderAction.EditTopics(TopicTable.changedNames(before, after)), at);
        TopicTable.saveSnapshot(db, id, false, before);
        TopicTable.saveSnapshot(db, id, true, after);
        sequence.next();
    }

    /// Applies `edit` to the marked passages of a paper and records it for undo.
    void editHighlights(long paper, UnaryOperator<List<Highlight>> edit, Instant at) {
        var before = HighlightTable.of(db, paper);
        var edited = edit.apply(before);
        if (edited.equals(before)) {
            return;
        }
        var after = HighlightTable.replace(
                db,
                paper,
                edited.stream()
                        .map(each -> each.id() == 0 ? each.withTime(at) : each)
                        .toList());
        long id = begin(new ReaderAction.EditHighlights(HighlightTable.changedQuotes(before, after)), at);
        HighlightTable.saveSnapshot(db, id, false, before);
        HighlightTable.saveSnapshot(db, id, true, after);
        sequence.touch(paper);
    }

    /// Applies `edit` to the pinned and muted interests and records it for undo.
    void editInterests(UnaryOperator<List<InterestChoice>> edit, Instant at) {
        var before = InterestTable.all(db);
        var after = edit.apply(before);
        if (after.equals(before)) {
            return;
        }
        InterestTable.replace(db, after);
        long id = begin(new ReaderAction.EditInterests(InterestTable.changedNames(before, after)), at);
        InterestTable.saveSnapshot(db, id, false, before);
        InterestTable.saveSnapshot(db, id, true, after);
        sequence.next();
    }

    private long begin(ReaderAction action, Instant at) {
        db.run("DELETE FROM act WHERE undone_at IS NOT NULL");
        var text = ActionCodec.of(action);
        return db.number(
                "INSERT INTO act (kind, said, done_at) VALUES (?, ?, ?) RETURNING id",
                text.kind(),
                text.arguments(),
                at.toEpochMilli());
    }

    private List<MarkChange> changes(ReaderAction action, long[] keys) {
        var states = MarkTable.load(db, JsonArrays.numbers(keys));
        var changes = new ArrayList<MarkChange>();
        for (long key : keys) {
            var before = states.getOrDefault(key, ReaderState.NONE);
            var after = action.applyTo(before);
            if (!after.equals(before)) {
                changes.add(new MarkChange(key, before, after));
            }
        }
        return changes;
    }

    /// Reverts the last applied action; null if there is none.
    @Nullable
    UndoResult undo(Instant at) {
        long id = lastApplied(db);
        return id == 0 ? null : replay(id, true, at);
    }

    /// Reapplies the action that was undone last; null if there is none.
    @Nullable
    UndoResult redo(Instant at) {
        long id = firstUndone(db);
        return id == 0 ? null : replay(id, false, at);
    }

    /// The actions that [#undo] and [#redo] would apply; changes nothing.
    static UndoState state(Database db) {
        return new UndoState(peek(db, lastApplied(db)), peek(db, firstUndone(db)));
    }

    private static UndoState.@Nullable Step peek(Database db, long id) {
        return id == 0
                ? null
                : new UndoState.Step(
                        action(db, id), (int) db.number("SELECT count(*) FROM act_mark WHERE act = ?", id));
    }

    private static long lastApplied(Database db) {
        return db.number("SELECT max(id) FROM act WHERE undone_at IS NULL");
    }

    private static long firstUndone(Database db) {
        return db.number("SELECT min(id) FROM act WHERE undone_at IS NOT NULL");
    }

    private UndoResult replay(long id, boolean undo, Instant at) {
        var changes = db.list("""
            SELECT paper, old_starred, old_read, old_dismissed, old_tags, old_note, old_seen_version, old_seen_withdrawn,
                new_starred, new_read, new_dismissed, new_tags, new_note, new_seen_version, new_seen_withdrawn
            FROM act_mark WHERE act = ? ORDER BY paper\
            """, UndoJournal::change, id);
        var keys = changes.stream().mapToLong(MarkChange::key).toArray();
        var states = MarkTable.load(db, JsonArrays.numbers(keys));
        var changed = new ArrayList<Long>();
        for (var change : changes) {
            var current = states.getOrDefault(change.key(), ReaderState.NONE);
            var after = (undo ? change.reversed() : change).applyTo(current);
            if (!after.equals(current)) {
                apply(change.key(), current, after);
                changed.add(change.key());
            }
        }
        var action = action(db, id);
        if (action instanceof ReaderAction.EditTopics) {
            TopicTable.replace(db, TopicTable.snapshot(db, id, !undo));
            sequence.next();
        }
        if (action instanceof ReaderAction.EditHighlights) {
            long paper = HighlightTable.paper(db, id);
            HighlightTable.replace(db, paper, HighlightTable.snapshot(db, id, !undo));
            sequence.touch(paper);
            changed.add(paper);
        }
        if (action instanceof ReaderAction.EditInterests) {
            InterestTable.replace(db, InterestTable.snapshot(db, id, !undo));
            sequence.next();
        }
        db.run("UPDATE act SET undone_at = ? WHERE id = ?", undo ? at.toEpochMilli() : null, id);
        return new UndoResult(action, changed, sequence.last());
    }

    private static ReaderAction action(Database db, long id) {
        var text = db.list(
                "SELECT kind, said FROM act WHERE id = ?",
                row -> new ActionCodec(row.getString(1), row.getString(2)),
                id);
        return text.getFirst().action();
    }

    private void apply(long key, ReaderState before, ReaderState after) {
        MarkTable.save(db, key, before, after);
        sequence.touch(key);
        if (MarkTable.isSeen(before) != MarkTable.isSeen(after)) {
            counters.addPaper(key);
        }
    }

    private static MarkChange change(ResultSet row) throws SQLException {
        return new MarkChange(row.getLong(1), state(row, 2), state(row, 9));
    }

    private static ReaderState state(ResultSet row, int first) throws SQLException {
        return new ReaderState(
                row.getBoolean(first),
                row.getBoolean(first + 1),
                row.getBoolean(first + 2),
                LineList.split(row.getString(first + 3)),
                row.getString(first + 4),
                new SeenRevision(row.getInt(first + 5), row.getBoolean(first + 6)));
    }

    private void save(long action, MarkChange change) {
        var before = change.before();
        var after = change.after();
        db.run(
                """
                INSERT INTO act_mark (act, paper, old_starred, old_read, old_dismissed, old_tags, old_note, old_seen_version,
                    old_seen_withdrawn, new_starred, new_read, new_dismissed, new_tags, new_note, new_seen_version,
                    new_seen_withdrawn)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                action,
                change.key(),
                MarkTable.bit(before.starred()),
                MarkTable.bit(before.read()),
                MarkTable.bit(before.dismissed()),
                MarkTable.tags(before),
                before.note(),
                before.seen().version(),
                MarkTable.bit(before.seen().withdrawn()),
                MarkTable.bit(after.starred()),
                MarkTable.bit(after.read()),
                MarkTable.bit(after.dismissed()),
                MarkTable.tags(after),
                after.note(),
                after.seen().version(),
                MarkTable.bit(after.seen().withdrawn()));
    }
}
