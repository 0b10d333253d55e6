package dev.offprint.store;

import dev.offprint.model.ArxivId;
import dev.offprint.model.KeepRequest;
import dev.offprint.model.KeepState;
import dev.offprint.model.KeepTotals;
import dev.offprint.model.KeptFormat;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Message;
import dev.offprint.store.db.ChangeSequence;
import dev.offprint.store.db.ConnectionPool;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.JsonArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which whole papers are on disk, and which are wanted. Transactions and threads as in [Store]; where a paper's state
/// changes, the change sequence grows.
public final class KeptPapers {
    /// The wait after the first failure; it doubles with each further one up to [#LONGEST_WAIT].
    private static final Duration FIRST_WAIT = Duration.ofHours(1);

    private static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private static final String KEPT = """
        SELECT k.paper, p.arxiv_id, k.version, k.format, k.bytes, k.kept_at
        FROM kept k JOIN paper p ON p.key = k.paper
        WHERE k.kept_at IS NOT NULL AND p.arxiv_id IS NOT NULL\
        """;

    private final ConnectionPool connections;

    KeptPapers(ConnectionPool connections) {
        this.connections = connections;
    }

    /// Asks for papers that have an arXiv id; what is kept already stays as it is, and what failed before is due again.
    public void request(long[] keys, Instant at) {
        connections.write(db -> {
            db.run("""
                INSERT INTO kept (paper, retry_at)
                SELECT p.key, ? FROM paper p WHERE p.arxiv_id IS NOT NULL
                    AND p.key IN (SELECT value FROM json_each(?))
                ON CONFLICT (paper) DO UPDATE SET retry_at = excluded.retry_at WHERE kept_at IS NULL\
                """, at.toEpochMilli(), JsonArrays.numbers(keys));
            return null;
        });
    }

    /// Whether [#requestStarred] would ask for any.
    public boolean missesStarred() {
        return connections.query(db -> db.number("""
            SELECT EXISTS (SELECT 1 FROM mark m JOIN paper p ON p.key = m.paper
            WHERE m.starred = 1 AND p.arxiv_id IS NOT NULL AND m.paper NOT IN (SELECT paper FROM kept))\
            """)) > 0;
    }

    /// Asks for all starred papers that were not asked for before.
    public void requestStarred(Instant at) {
        connections.write(db -> {
            db.run("""
                INSERT OR IGNORE INTO kept (paper, retry_at)
                SELECT p.key, ? FROM mark m JOIN paper p ON p.key = m.paper
                WHERE m.starred = 1 AND p.arxiv_id IS NOT NULL\
                """, at.toEpochMilli());
            return null;
        });
    }

    /// What is wanted and due, the newest papers first.
    public List<KeepRequest> due(Instant now, int limit) {
        return connections.query(db -> db.list(
                """
                SELECT k.paper, p.arxiv_id, coalesce(p.version, 1), k.attempts FROM kept k JOIN paper p ON p.key = k.paper
                WHERE k.kept_at IS NULL AND k.retry_at <= ? AND p.arxiv_id IS NOT NULL
                ORDER BY k.attempts, k.paper DESC LIMIT ?\
                """,
                row -> new KeepRequest(row.getLong(1), new ArxivId(row.getString(2)), row.getInt(3), row.getInt(4)),
                now.toEpochMilli(),
                limit));
    }

    /// Null where the paper is not on disk.
    public @Nullable KeptPaper find(long paper) {
        return connections.<@Nullable KeptPaper>query(
                db -> db.first(KEPT + " AND k.paper = ?", KeptPapers::kept, paper));
    }

    /// All that is on disk, the one kept longest first.
    public List<KeptPaper> all() {
        return connections.query(db -> db.list(KEPT + " ORDER BY k.kept_at", KeptPapers::kept));
    }

    /// What is on disk of papers that are not starred, the one kept longest first.
    public List<KeptPaper> unstarred() {
        return connections.query(db -> db.list(
                KEPT + " AND k.paper NOT IN (SELECT paper FROM mark WHERE starred = 1) ORDER BY k.kept_at",
                KeptPapers::kept));
    }

    /// How it stands with a paper.
    public KeepState state(long paper) {
        return connections.query(db -> {
            var kept = db.first(KEPT + " AND k.paper = ?", KeptPapers::kept, paper);
            var state = db.first(
                    "SELECT saying, note FROM kept WHERE paper = ?",
                    row -> {
                        var note = row.getString(2);
                        var failure = note == null ? null : MessageJson.read(row.getString(1), note);
                        return new KeepState(kept, kept == null, failure);
                    },
                    paper);
            return state == null ? KeepState.NONE : state;
        });
    }

    public KeepTotals totals() {
        return connections.query(db -> {
            var totals = db.first(
                    "SELECT count(kept_at), coalesce(sum(bytes), 0), count(*) - count(kept_at) FROM kept",
                    row -> new KeepTotals(row.getInt(1), row.getLong(2), row.getInt(3)));
            return totals == null ? KeepTotals.NONE : totals;
        });
    }

    /// A paper is on disk.
    public void stored(KeptPaper kept) {
        change(
                kept.paper(),
                db -> db.run(
                        """
                        INSERT INTO kept (paper, version, format, bytes, kept_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (paper) DO UPDATE SET version = excluded.version, format = excluded.format,
                            bytes = excluded.bytes, kept_at = excluded.kept_at, attempts = 0, retry_at = NULL, note = NULL,
                            saying = NULL\
                        """,
                        kept.paper(),
                        kept.version(),
                        kept.format().name(),
                        kept.bytes(),
                        kept.keptAt().toEpochMilli()));
    }

    /// A paper could not be fetched; it is due again later, or not at all where that would be the same.
    public void failed(KeepRequest request, Message why, boolean again, Instant at) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(request.attempts(), 10));
        var retry = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        connections.write(db -> {
            db.run(
                    "UPDATE kept SET attempts = attempts + 1, retry_at = ?, note = ?, saying = ? WHERE paper = ?",
                    again ? retry.toEpochMilli() : null,
                    why.english(),
                    MessageJson.write(why),
                    request.paper());
            return null;
        });
    }

    /// A paper is no longer wanted nor on disk.
    public void forget(long paper) {
        change(paper, db -> db.run("DELETE FROM kept WHERE paper = ?", paper));
    }

    private interface Change {
        void apply(Database db);
    }

    private void change(long paper, Change change) {
        connections.write(db -> {
            var sequence = new ChangeSequence(db);
            change.apply(db);
            sequence.touch(paper);
            sequence.save();
            return null;
        });
    }

    private static KeptPaper kept(ResultSet row) throws SQLException {
        return new KeptPaper(
                row.getLong(1),
                new ArxivId(row.getString(2)),
                row.getInt(3),
                KeptFormat.valueOf(row.getString(4)),
                row.getLong(5),
                Instant.ofEpochMilli(row.getLong(6)));
    }
}
