package dev.offprint.store;

import dev.offprint.model.ArxivId;
import dev.offprint.model.LookupCandidate;
import dev.offprint.model.LookupEntry;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Revision;
import dev.offprint.model.Source;
import dev.offprint.store.db.ConnectionPool;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Archive lookups of papers and earlier versions of their metadata. Transactions and threads as in [Store].
public final class VersionQueries {
    private static final String STARRED = """
        SELECT p.arxiv_id, 1, l.asked_at, l.found FROM mark m
        JOIN paper p ON p.key = m.paper LEFT JOIN lookup l ON l.arxiv_id = p.arxiv_id
        WHERE m.starred = 1 AND p.arxiv_id IS NOT NULL AND (l.asked_at IS NULL OR l.asked_at <= ?)
        ORDER BY l.asked_at IS NOT NULL, p.key DESC LIMIT ?\
        """;

    private static final String WITHOUT_CATEGORIES = """
        SELECT p.arxiv_id, 0, l.asked_at, l.found FROM paper p LEFT JOIN lookup l ON l.arxiv_id = p.arxiv_id
        WHERE p.arxiv_id IS NOT NULL AND p.categories IS NULL AND (l.asked_at IS NULL OR l.asked_at <= ?)
            AND p.key NOT IN (SELECT paper FROM mark WHERE starred = 1)
        ORDER BY l.asked_at IS NOT NULL, p.key DESC LIMIT ?\
        """;

    /// Keys of papers with a newer version or a withdrawal that the reader has not seen. The condition matches
    /// the partial index.
    static final String CHANGED = """
        SELECT p.key FROM paper p LEFT JOIN mark m ON m.paper = p.key
        WHERE (p.version > p.first_version OR p.withdrawn = 1)
            AND (p.version > max(p.first_version, coalesce(m.seen_version, 0)) OR p.withdrawn > coalesce(m.seen_withdrawn, 0))\
        """;

    private final ConnectionPool connections;

    VersionQueries(ConnectionPool connections) {
        this.connections = connections;
    }

    /// Papers that were never looked up at arXiv, or not since `before`: starred papers, then those without
    /// categories, each newest first.
    ///
    /// @param limit maximum number of papers of each kind
    public List<LookupCandidate> candidates(Instant before, int limit) {
        return connections.read(db -> {
            var starred = db.list(STARRED, VersionQueries::candidate, before.toEpochMilli(), limit);
            var all = new ArrayList<>(starred);
            all.addAll(db.list(WITHOUT_CATEGORIES, VersionQueries::candidate, before.toEpochMilli(), limit));
            return all;
        });
    }

    /// Records which identifiers were looked up at arXiv.
    ///
    /// @param known those that arXiv knew
    public void recordLookup(Collection<ArxivId> ids, Set<ArxivId> known, Instant at) {
        connections.write(db -> {
            for (var id : ids) {
                db.run("""
                    INSERT INTO lookup (arxiv_id, asked_at, found) VALUES (?, ?, ?)
                    ON CONFLICT (arxiv_id) DO UPDATE SET asked_at = excluded.asked_at, found = excluded.found\
                    """, id.value(), at.toEpochMilli(), known.contains(id) ? 1 : 0);
            }
            return null;
        });
    }

    /// Stores the result of a lookup run, in place of the previous one.
    public void record(LookupEntry entry) {
        connections.write(db -> {
            var nextAt = entry.nextAt();
            db.run(
                    "INSERT OR REPLACE INTO looked_up (source, status, papers, asked_at, next_at, note, saying)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    entry.source().name(),
                    entry.status().text(),
                    entry.papers(),
                    entry.askedAt().toEpochMilli(),
                    nextAt == null ? null : nextAt.toEpochMilli(),
                    entry.note().english(),
                    MessageJson.write(entry.note()));
            return null;
        });
    }

    /// The result of the last lookup run at each source.
    public List<LookupEntry> lookups() {
        return connections.query(db -> db.list(
                "SELECT source, status, papers, asked_at, next_at, note, saying FROM looked_up ORDER BY source",
                row -> new LookupEntry(
                        Source.named(row.getString(1)),
                        PaperStatus.parse(row.getString(2)),
                        row.getInt(3),
                        Instant.ofEpochMilli(row.getLong(4)),
                        LedgerTable.instant(row, 5),
                        MessageJson.read(row.getString(7), row.getString(6)))));
    }

    /// When arXiv was last asked; null for never.
    public @Nullable Instant lastLookup() {
        long at = connections.query(db -> db.number("SELECT max(asked_at) FROM lookup"));
        return at == 0 ? null : Instant.ofEpochMilli(at);
    }

    /// The number of starred papers with an unseen newer version or withdrawal.
    public long changedCount() {
        return connections.query(
                db -> db.number("SELECT count(*) FROM mark WHERE starred = 1 AND paper IN (" + CHANGED + ")"));
    }

    /// Titles and abstracts of earlier versions of a paper, newest first.
    public List<Revision> revisions(long key) {
        return connections.query(db -> db.list(
                "SELECT version, title, abstract, replaced_at FROM revision WHERE paper = ? ORDER BY version DESC",
                row -> new Revision(
                        row.getInt(1), row.getString(2), row.getString(3), Instant.ofEpochMilli(row.getLong(4))),
                key));
    }

    private static LookupCandidate candidate(ResultSet row) throws SQLException {
        long askedAt = row.getLong(3);
        boolean never = row.wasNull();
        return new LookupCandidate(
                new ArxivId(row.getString(1)),
                row.getBoolean(2),
                never ? null : Instant.ofEpochMilli(askedAt),
                row.getBoolean(4));
    }
}
