package dev.offprint.store;

import dev.offprint.store.db.ConnectionPool;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Notification state of watched topics.
public final class TopicWatches {
    private final ConnectionPool connections;

    TopicWatches(ConnectionPool connections) {
        this.connections = connections;
    }

    /// @param seen       the greatest paper key that was notified or that existed when the watch began
    /// @param notifiedOn the day of the last notification; null for none yet
    public record Watch(long seen, @Nullable LocalDate notifiedOn) {}

    /// By topic id; topics without an entry have not notified anything yet.
    public Map<Long, Watch> all() {
        var watches = new HashMap<Long, Watch>();
        connections.query(db -> {
            db.forEach("SELECT topic, seen, told_on FROM watch", row -> {
                var day = row.getString(3);
                watches.put(row.getLong(1), new Watch(row.getLong(2), day == null ? null : LocalDate.parse(day)));
            });
            return null;
        });
        return watches;
    }

    /// Stores the state of a topic. It does not count as a change of the library.
    public void put(long topic, Watch watch) {
        var day = watch.notifiedOn();
        connections.write(db -> db.run("""
            INSERT INTO watch (topic, seen, told_on) VALUES (?, ?, ?)
            ON CONFLICT (topic) DO UPDATE SET seen = excluded.seen, told_on = excluded.told_on\
            """, topic, watch.seen(), day == null ? null : day.toString()));
    }
}
