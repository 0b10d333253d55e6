package dev.offprint.store.merge;

import dev.offprint.model.Revision;
import dev.offprint.store.db.CountColumns;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.JsonArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Loads rows as drafts, all of a batch in a few queries, and writes changed drafts.
final class DraftTable {
    private final Database db;

    DraftTable(Database db) {
        this.db = db;
    }

    PaperDraft load(long key) {
        var draft = load(List.of(key)).get(key);
        if (draft == null) {
            throw new IllegalStateException("a name or title leads to row " + key + ", which does not exist");
        }
        return draft;
    }

    Map<Long, PaperDraft> load(Collection<Long> keys) {
        var drafts = new TreeMap<Long, PaperDraft>();
        if (keys.isEmpty()) {
            return drafts;
        }
        var json = JsonArrays.numbers(keys);
        db.forEach(
                "SELECT " + PaperTable.COLUMNS + " FROM paper p WHERE p.key IN (SELECT value FROM json_each(?))",
                row -> drafts.put(row.getLong(1), new PaperDraft(row.getLong(1), PaperTable.metadata(row), false)),
                json);
        db.forEach(
                "SELECT paper, name, said FROM name WHERE paper IN (SELECT value FROM json_each(?))",
                row -> of(drafts, row).identifiers.put(PaperIdentifier.parse(row.getString(2)), row.getLong(3)),
                json);
        db.forEach("""
            SELECT paper, edition, rank, seen_at, said, upvotes, comments, stars FROM appearance
            WHERE paper IN (SELECT value FROM json_each(?))\
            """, row -> of(drafts, row).appearances.put(row.getLong(2), appearance(row)), json);
        db.forEach("""
            SELECT paper, seen_at, upvotes, comments, stars FROM observation
            WHERE paper IN (SELECT value FROM json_each(?))\
            """, row -> of(drafts, row).history.load(row.getLong(2), CountColumns.counts(row, 3)), json);
        return drafts;
    }

    private static PaperDraft of(Map<Long, PaperDraft> drafts, ResultSet row) throws SQLException {
        var draft = drafts.get(row.getLong(1));
        if (draft == null) {
            throw new SQLException("a row of no paper: " + row.getLong(1));
        }
        return draft;
    }

    private static AppearanceState appearance(ResultSet row) throws SQLException {
        return new AppearanceState(
                CountColumns.number(row, 3), CountColumns.counts(row, 6), row.getLong(4), row.getLong(5));
    }

    void save(PaperDraft draft, long sequence) {
        if (draft.added) {
            PaperTable.insert(db, draft.key, draft.metadata());
        } else if (draft.metadataChanged) {
            PaperTable.update(db, draft.key, draft.metadata());
        }
        var latest = draft.history.latest();
        db.run("""
            INSERT INTO standing (paper, sequence, upvotes, comments, stars) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (paper) DO UPDATE SET sequence = excluded.sequence, upvotes = excluded.upvotes,
                comments = excluded.comments, stars = excluded.stars\
            """, draft.key, sequence, latest.upvotes(), latest.comments(), latest.githubStars());
        draft.changedIdentifiers.forEach(identifier -> saveIdentifier(draft, identifier));
        draft.newTitles.forEach(
                title -> db.run("INSERT INTO title (title, paper) VALUES (?, ?)", title.hash(), draft.key));
        draft.revisions.forEach(revision -> saveRevision(draft, revision));
        draft.changedEditions.forEach(edition -> saveAppearance(draft, edition));
        draft.history.changed().forEach(at -> savePoint(draft, at));
    }

    private void saveIdentifier(PaperDraft draft, PaperIdentifier identifier) {
        db.run("""
            INSERT INTO name (name, paper, said) VALUES (?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET said = excluded.said\
            """, identifier.text(), draft.key, draft.identifiers.get(identifier));
    }

    private void saveRevision(PaperDraft draft, Revision revision) {
        db.run(
                "INSERT OR IGNORE INTO revision (paper, version, title, abstract, replaced_at) VALUES (?, ?, ?, ?, ?)",
                draft.key,
                revision.version(),
                revision.title(),
                revision.abstractText(),
                revision.replacedAt().toEpochMilli());
    }

    private void saveAppearance(PaperDraft draft, long edition) {
        var appearance = draft.appearance(edition);
        var counts = appearance.counts();
        db.run(
                """
                INSERT INTO appearance (paper, edition, rank, upvotes, comments, stars, seen_at, said) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (paper, edition) DO UPDATE SET rank = excluded.rank, upvotes = excluded.upvotes,
                    comments = excluded.comments, stars = excluded.stars, seen_at = excluded.seen_at, said = excluded.said\
                """,
                draft.key,
                edition,
                appearance.rank(),
                counts.upvotes(),
                counts.comments(),
                counts.githubStars(),
                appearance.seenAt(),
                appearance.contentHash());
    }

    private void savePoint(PaperDraft draft, long at) {
        var counts = draft.history.at(at);
        db.run("""
            INSERT INTO observation (paper, seen_at, upvotes, comments, stars) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (paper, seen_at) DO UPDATE SET upvotes = excluded.upvotes, comments = excluded.comments,
                stars = excluded.stars\
            """, draft.key, at, counts.upvotes(), counts.comments(), counts.githubStars());
    }
}
