package dev.offprint.store;

import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import dev.offprint.store.db.Database;
import dev.offprint.store.merge.EditionTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table `ledger`: the fetch state of each requested edition.
final class LedgerTable {
    private static final String SELECT = """
        SELECT e.source, e.period, e.papers, l.status, l.asked_at, l.next_at, l.note, l.etag, l.last_modified, l.saying
        FROM ledger l JOIN edition e ON e.id = l.edition\
        """;

    private LedgerTable() {}

    /// Replaces the stored entry; the number of papers is counted, not stored.
    static void put(Database db, LedgerEntry entry) {
        var note = entry.note();
        db.run(
                """
                INSERT INTO ledger (edition, status, asked_at, next_at, note, saying, etag, last_modified)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (edition) DO UPDATE SET status = excluded.status, asked_at = excluded.asked_at, next_at = excluded.next_at,
                    note = excluded.note, saying = excluded.saying, etag = excluded.etag, last_modified = excluded.last_modified\
                """,
                EditionTable.id(db, entry.edition()),
                entry.status().text(),
                millis(entry.askedAt()),
                millis(entry.nextAt()),
                note == null ? null : note.english(),
                MessageJson.write(note),
                entry.etag(),
                entry.lastModified());
    }

    /// All entries, newest edition first.
    static List<LedgerEntry> all(Database db) {
        return db.list(SELECT + " ORDER BY e.ends DESC, length(e.period), e.source", LedgerTable::entry);
    }

    /// The entries of a period, by source.
    static List<LedgerEntry> of(Database db, Period period) {
        return db.list(SELECT + " WHERE e.period = ? ORDER BY e.source", LedgerTable::entry, period.text());
    }

    static @Nullable LedgerEntry of(Database db, Edition edition) {
        return db.first(
                SELECT + " WHERE e.period = ? AND e.source = ?",
                LedgerTable::entry,
                edition.period().text(),
                edition.source().name());
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        var note = row.getString(7);
        return new LedgerEntry(
                EditionTable.edition(row.getString(1), row.getString(2)),
                PaperStatus.parse(row.getString(4)),
                row.getInt(3),
                instant(row, 5),
                instant(row, 6),
                note == null ? null : MessageJson.read(row.getString(10), note),
                row.getString(8),
                row.getString(9));
    }

    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
