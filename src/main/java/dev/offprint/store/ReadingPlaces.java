package dev.offprint.store;

import dev.offprint.model.ReadingPlace;
import dev.offprint.store.db.ConnectionPool;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where whole papers are being read. Transactions and threads as in [Store]; the change sequence stays the same.
public final class ReadingPlaces {
    private final ConnectionPool connections;

    ReadingPlaces(ConnectionPool connections) {
        this.connections = connections;
    }

    /// Null where the paper was not read yet.
    public @Nullable ReadingPlace find(long paper) {
        return connections.<@Nullable ReadingPlace>query(db -> db.first(
                "SELECT block, share FROM reading_place WHERE paper = ?",
                row -> new ReadingPlace(row.getString(1), row.getDouble(2)),
                paper));
    }

    /// Remembers the place; does nothing for a paper that is gone.
    public void save(long paper, ReadingPlace place, Instant at) {
        connections.write(db -> {
            db.run("""
                INSERT INTO reading_place (paper, block, share, read_at)
                SELECT key, ?, ?, ? FROM paper WHERE key = ?
                ON CONFLICT (paper) DO UPDATE SET block = excluded.block, share = excluded.share,
                    read_at = excluded.read_at\
                """, place.block(), place.share(), at.toEpochMilli(), paper);
            return null;
        });
    }
}
