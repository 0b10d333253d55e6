package dev.offprint.store.schema;

import dev.offprint.model.Topic;
import dev.offprint.model.TopicList;
import dev.offprint.store.db.Database;
import dev.offprint.store.merge.MarkTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The reader's topics, and their snapshots before and after each recorded change. There are a few dozen at
/// most, so they are always read and written together.
public final class TopicTable {
    /// A step of [Schema]. `act_topic.after` is 0 for the topics before the change and 1 for those after it.
    ///
    /// `watch` is the notification state of a watched topic: papers up to the key `seen`, on the day `told_on`.
    /// It outlives the topic, so that a restored topic does not repeat notifications.
    static final String TABLES = """
        CREATE TABLE topic (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            place INTEGER NOT NULL,
            name TEXT NOT NULL,
            query TEXT NOT NULL,
            colour TEXT NOT NULL,
            muted INTEGER NOT NULL,
            watched INTEGER NOT NULL) STRICT;

        CREATE TABLE watch (
            topic INTEGER PRIMARY KEY,
            seen INTEGER NOT NULL,
            told_on TEXT) STRICT;

        CREATE TABLE act_topic (
            act INTEGER NOT NULL REFERENCES act ON DELETE CASCADE,
            after INTEGER NOT NULL,
            place INTEGER NOT NULL,
            id INTEGER NOT NULL,
            name TEXT NOT NULL,
            query TEXT NOT NULL,
            colour TEXT NOT NULL,
            muted INTEGER NOT NULL,
            watched INTEGER NOT NULL,
            PRIMARY KEY (act, after, place)) STRICT, WITHOUT ROWID;
        """;

    private TopicTable() {}

    public static TopicList all(Database db) {
        return new TopicList(
                db.list("SELECT id, name, query, colour, muted, watched FROM topic ORDER BY place", TopicTable::topic));
    }

    /// Replaces all topics; new ones get an id.
    public static void replace(Database db, TopicList topics) {
        db.run("DELETE FROM topic");
        int place = 0;
        for (var topic : topics.topics()) {
            db.run(
                    "INSERT INTO topic (id, place, name, query, colour, muted, watched) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    topic.id() == 0 ? null : topic.id(),
                    ++place,
                    topic.name(),
                    topic.query(),
                    topic.colour().text(),
                    MarkTable.bit(topic.muted()),
                    MarkTable.bit(topic.watched()));
        }
    }

    /// Stores the topics before or after a change.
    public static void saveSnapshot(Database db, long action, boolean after, TopicList topics) {
        int place = 0;
        for (var topic : topics.topics()) {
            db.run(
                    "INSERT INTO act_topic VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    action,
                    MarkTable.bit(after),
                    ++place,
                    topic.id(),
                    topic.name(),
                    topic.query(),
                    topic.colour().text(),
                    MarkTable.bit(topic.muted()),
                    MarkTable.bit(topic.watched()));
        }
    }

    public static TopicList snapshot(Database db, long action, boolean after) {
        var topics = db.list("""
            SELECT id, name, query, colour, muted, watched FROM act_topic
            WHERE act = ? AND after = ? ORDER BY place\
            """, TopicTable::topic, action, MarkTable.bit(after));
        return new TopicList(topics);
    }

    /// The names of the topics that differ between both lists.
    public static List<String> changedNames(TopicList before, TopicList after) {
        var removed = before.topics().stream()
                .filter(topic -> after.topics().stream().noneMatch(other -> other.id() == topic.id()));
        var changed = after.topics().stream().filter(topic -> !before.topics().contains(topic));
        var names = Stream.concat(removed, changed).map(Topic::name).toList();
        return names.isEmpty() ? after.names() : names; // only their order differs
    }

    private static Topic topic(ResultSet row) throws SQLException {
        return new Topic(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Objects.requireNonNullElse(Topic.Colour.parse(row.getString(4)), Topic.Colour.GREY),
                row.getBoolean(5),
                row.getBoolean(6));
    }
}
