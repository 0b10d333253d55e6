package dev.offprint.store.merge;

import dev.offprint.model.ReaderState;
import dev.offprint.model.SeenRevision;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.JsonArrays;
import dev.offprint.store.db.LineList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tables `mark` and `tag`, with the reader's state.
public final class MarkTable {
    private MarkTable() {}

    /// The state of those papers that have one.
    public static Map<Long, ReaderState> load(Database db, String keys) {
        var tags = tags(db, keys);
        var state = new HashMap<Long, ReaderState>();
        db.forEach(
                """
                SELECT paper, starred, read, dismissed, note, seen_version, seen_withdrawn FROM mark
                WHERE paper IN (SELECT value FROM json_each(?))\
                """,
                row -> state.put(row.getLong(1), state(row, 2, tags.getOrDefault(row.getLong(1), List.of()))),
                keys);
        return state;
    }

    /// Starred, read, dismissed, note and seen revision, in six columns from `first` on.
    private static ReaderState state(ResultSet row, int first, List<String> tags) throws SQLException {
        return new ReaderState(
                row.getBoolean(first),
                row.getBoolean(first + 1),
                row.getBoolean(first + 2),
                tags,
                row.getString(first + 3),
                new SeenRevision(row.getInt(first + 4), row.getBoolean(first + 5)));
    }

    private static Map<Long, List<String>> tags(Database db, String keys) {
        var tags = new HashMap<Long, List<String>>();
        db.forEach(
                "SELECT paper, tag FROM tag WHERE paper IN (SELECT value FROM json_each(?)) ORDER BY paper, place",
                row -> tags.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(row.getString(2)),
                keys);
        return tags;
    }

    static ReaderState load(Database db, long key) {
        return load(db, JsonArrays.numbers(List.of(key))).getOrDefault(key, ReaderState.NONE);
    }

    /// @param before the stored state, so that only changes are written
    public static void save(Database db, long key, ReaderState before, ReaderState state) {
        if (state.equals(ReaderState.NONE)) {
            db.run("DELETE FROM mark WHERE paper = ?", key);
        } else {
            db.run(
                    """
                    INSERT INTO mark (paper, starred, read, dismissed, note, seen_version, seen_withdrawn)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (paper) DO UPDATE SET starred = excluded.starred, read = excluded.read,
                        dismissed = excluded.dismissed, note = excluded.note, seen_version = excluded.seen_version,
                        seen_withdrawn = excluded.seen_withdrawn\
                    """,
                    key,
                    bit(state.starred()),
                    bit(state.read()),
                    bit(state.dismissed()),
                    state.note(),
                    state.seen().version(),
                    bit(state.seen().withdrawn()));
        }
        if (!state.tags().equals(before.tags())) {
            db.run("DELETE FROM tag WHERE paper = ?", key);
            int place = 0;
            for (var tag : state.tags()) {
                db.run("INSERT INTO tag (tag, paper, place) VALUES (?, ?, ?)", tag, key, ++place);
            }
        }
    }

    public static int bit(boolean value) {
        return value ? 1 : 0;
    }

    /// Whether a paper in this state does not count as unread.
    public static boolean isSeen(ReaderState state) {
        return state.read() || state.dismissed();
    }

    static @Nullable public String tags(ReaderState state) {
        return LineList.join(state.tags());
    }
}
