package dev.offprint.store.merge;

import dev.offprint.model.ReaderState;
import dev.offprint.store.db.ChangeSequence;
import dev.offprint.store.db.Database;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Merges two rows of the same paper: all data of `removed` moves to `survivor`.
final class RowMerge {
    private final Database db;
    private final ChangeSequence sequence;
    private final CounterUpdates counters;

    RowMerge(Database db, ChangeSequence sequence, CounterUpdates counters) {
        this.db = db;
        this.sequence = sequence;
        this.counters = counters;
    }

    void merge(long survivor, long removed) {
        mergeStates(survivor, removed);
        mergeMetadata(survivor, removed);
        moveIdentifiers(survivor, removed);
        moveAppearances(survivor, removed);
        moveFullText(survivor, removed);
        db.run("DELETE FROM standing WHERE paper = ?", removed);
        db.run("UPDATE gone SET paper = ? WHERE paper = ?", survivor, removed);
        db.run("DELETE FROM paper WHERE key = ?", removed);
        db.run("INSERT INTO gone (key, paper, sequence) VALUES (?, ?, ?)", removed, survivor, sequence.next());
        sequence.touch(survivor);
    }

    private void mergeMetadata(long survivor, long removed) {
        var rows = new DraftTable(db).load(List.of(survivor, removed));
        var one = rows.get(survivor);
        var other = rows.get(removed);
        if (one == null || other == null) {
            throw new IllegalStateException("no rows " + survivor + " and " + removed);
        }
        var metadata = other.metadata();
        PaperTable.update(
                db, survivor, one.metadata().mergedWith(metadata.paper(), metadata.quality(), metadata.observedAt()));
    }

    private void moveIdentifiers(long survivor, long removed) {
        db.run("UPDATE name SET paper = ? WHERE paper = ?", survivor, removed);
        db.run("UPDATE OR IGNORE title SET paper = ? WHERE paper = ?", survivor, removed);
        db.run("DELETE FROM title WHERE paper = ?", removed);
        db.run("UPDATE OR IGNORE revision SET paper = ? WHERE paper = ?", survivor, removed);
        db.run("DELETE FROM revision WHERE paper = ?", removed);
    }

    private void moveAppearances(long survivor, long removed) {
        db.run("""
            INSERT INTO appearance (paper, edition, rank, upvotes, comments, stars, seen_at, said)
            SELECT ?, edition, rank, upvotes, comments, stars, seen_at, said FROM appearance WHERE paper = ?
            ON CONFLICT (paper, edition) DO UPDATE SET rank = excluded.rank, upvotes = excluded.upvotes,
                comments = excluded.comments, stars = excluded.stars, seen_at = excluded.seen_at, said = excluded.said
            WHERE excluded.seen_at > appearance.seen_at\
            """, survivor, removed);
        db.run("DELETE FROM appearance WHERE paper = ?", removed);
        db.run("""
            INSERT INTO observation (paper, seen_at, upvotes, comments, stars)
            SELECT ?, seen_at, upvotes, comments, stars FROM observation WHERE paper = ?
            ON CONFLICT (paper, seen_at) DO UPDATE SET
                upvotes = max(coalesce(upvotes, excluded.upvotes), coalesce(excluded.upvotes, upvotes)),
                comments = max(coalesce(comments, excluded.comments), coalesce(excluded.comments, comments)),
                stars = max(coalesce(stars, excluded.stars), coalesce(excluded.stars, stars))\
            """, survivor, removed);
        db.run("DELETE FROM observation WHERE paper = ?", removed);
        for (var count : List.of("upvotes", "comments", "stars")) {
            db.run(
                    "UPDATE standing SET " + count + " = (SELECT " + count
                            + " FROM observation o WHERE o.paper = standing.paper AND " + count
                            + " IS NOT NULL ORDER BY seen_at DESC LIMIT 1) WHERE paper = ?",
                    survivor);
        }
        counters.addEditions(
                db.list("SELECT edition FROM appearance WHERE paper = ?", row -> row.getLong(1), survivor));
    }

    private void moveFullText(long survivor, long removed) {
        for (var table : List.of("kept", "reading_place")) {
            db.run("UPDATE OR IGNORE " + table + " SET paper = ? WHERE paper = ?", survivor, removed);
            db.run("DELETE FROM " + table + " WHERE paper = ?", removed);
        }
        for (var table : List.of("highlight", "act_highlight")) {
            db.run("UPDATE " + table + " SET paper = ? WHERE paper = ?", survivor, removed);
        }
    }

    private void mergeStates(long survivor, long removed) {
        var first = MarkTable.load(db, survivor);
        var second = MarkTable.load(db, removed);
        MarkTable.save(db, removed, second, ReaderState.NONE);
        MarkTable.save(db, survivor, first, mergeStates(first, second));
        counters.addPaper(survivor);
        db.run("UPDATE OR IGNORE act_mark SET paper = ? WHERE paper = ?", survivor, removed);
        db.run("DELETE FROM act_mark WHERE paper = ?", removed);
    }

    /// No data of the reader is lost: a star wins over a dismissal, tags and notes are combined.
    static ReaderState mergeStates(ReaderState one, ReaderState other) {
        var tags = new LinkedHashSet<>(one.tags());
        tags.addAll(other.tags());
        return new ReaderState(
                one.starred() || other.starred(),
                one.read() || other.read(),
                (one.dismissed() && !other.starred()) || (other.dismissed() && !one.starred()),
                List.copyOf(tags),
                mergeNotes(one.note(), other.note()),
                one.seen().merge(other.seen()));
    }

    private static @Nullable String mergeNotes(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.contains(other) ? one : other.contains(one) ? other : one + "\n\n" + other;
    }
}
