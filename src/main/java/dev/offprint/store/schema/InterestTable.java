package dev.offprint.store.schema;

import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.store.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// Interests that the reader pinned or muted, and how they were before and after each act. There are a few dozen at
/// most: they are read and written all together.
public final class InterestTable {
    /// A step of [Schema]. `act_interest.after` is 0 for the choices before the act and 1 for those after it.
    static final String TABLES = """
        CREATE TABLE interest (
            place INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            pinned INTEGER NOT NULL,
            UNIQUE (kind, name)) STRICT;

        CREATE TABLE act_interest (
            act INTEGER NOT NULL REFERENCES act ON DELETE CASCADE,
            after INTEGER NOT NULL,
            place INTEGER NOT NULL,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            pinned INTEGER NOT NULL,
            PRIMARY KEY (act, after, place)) STRICT, WITHOUT ROWID;
        """;

    private InterestTable() {}

    /// In the order in which they were chosen.
    public static List<InterestChoice> all(Database db) {
        return db.list("SELECT kind, name, pinned FROM interest ORDER BY place", InterestTable::choice);
    }

    /// Replaces all choices.
    public static void replace(Database db, List<InterestChoice> choices) {
        db.run("DELETE FROM interest");
        int place = 0;
        for (var choice : choices) {
            db.run(
                    "INSERT INTO interest (place, kind, name, pinned) VALUES (?, ?, ?, ?)",
                    ++place,
                    choice.interest().kind().text(),
                    choice.interest().text(),
                    choice.pinned() ? 1 : 0);
        }
    }

    /// Stores the choices before or after a change.
    public static void saveSnapshot(Database db, long action, boolean after, List<InterestChoice> choices) {
        int place = 0;
        for (var choice : choices) {
            db.run(
                    "INSERT INTO act_interest VALUES (?, ?, ?, ?, ?, ?)",
                    action,
                    after ? 1 : 0,
                    ++place,
                    choice.interest().kind().text(),
                    choice.interest().text(),
                    choice.pinned() ? 1 : 0);
        }
    }

    public static List<InterestChoice> snapshot(Database db, long action, boolean after) {
        return db.list("""
            SELECT kind, name, pinned FROM act_interest WHERE act = ? AND after = ? ORDER BY place\
            """, InterestTable::choice, action, after ? 1 : 0);
    }

    /// The names of the interests that differ between both lists.
    public static List<String> changedNames(List<InterestChoice> before, List<InterestChoice> after) {
        var gone = before.stream().filter(choice -> !after.contains(choice));
        var come = after.stream().filter(choice -> !before.contains(choice));
        return Stream.concat(gone, come)
                .map(choice -> choice.interest().text())
                .distinct()
                .toList();
    }

    private static InterestChoice choice(ResultSet row) throws SQLException {
        return new InterestChoice(
                new Interest(Interest.Kind.read(row.getString(1)), row.getString(2)), row.getBoolean(3));
    }
}
