package dev.offprint.store;

import dev.offprint.store.db.ConnectionPool;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far watched topics have told of their papers.
public final class TopicWatches {
    private final ConnectionPool connections;

    TopicWatches(ConnectionPool connections) {
        this.connections = connections;
    }

    /// @param seen   the greatest key that was told of, or that was there when the watch began
    /// @param toldOn the day on which something was told last; null when nothing was yet
    public record Watch(long seen, @Nullable LocalDate notifiedOn) {}

    /// By the topics' ids; a topic without one has told nothing yet.
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

    /// Notes how far a topic has come. It is no change of the library that anybody follows.
    public void put(long topic, Watch watch) {
        var day = watch.notifiedOn();
        connections.write(db -> db.run("""
            INSERT INTO watch (topic, seen, told_on) VALUES (?, ?, ?)
            ON CONFLICT (topic) DO UPDATE SET seen = excluded.seen, told_on = excluded.told_on\
            """, topic, watch.seen(), day == null ? null : day.toString()));
    }
}
