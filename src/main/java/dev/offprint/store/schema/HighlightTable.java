package dev.offprint.store.schema;

import dev.offprint.model.Highlight;
import dev.offprint.model.HighlightColor;
import dev.offprint.store.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Marked passages of papers, and how those of a paper were before and after each act. A paper has a few dozen at most:
/// they are read and written all together.
public final class HighlightTable {
    private static final String COLUMNS =
            "id, paper, version, block, start, quote, before, after, colour, note, created_at";

    private HighlightTable() {}

    /// Those of a paper, in the order in which they were made.
    public static List<Highlight> of(Database db, long paper) {
        return db.list(
                "SELECT " + COLUMNS + " FROM highlight WHERE paper = ? ORDER BY id", HighlightTable::highlight, paper);
    }

    /// Those of several papers, by paper.
    ///
    /// @param keys a JSON array
    public static Map<Long, List<Highlight>> ofAll(Database db, String keys) {
        var found = new HashMap<Long, List<Highlight>>();
        db.list(
                        "SELECT " + COLUMNS
                                + " FROM highlight WHERE paper IN (SELECT value FROM json_each(?)) ORDER BY id",
                        HighlightTable::highlight,
                        keys)
                .forEach(each -> found.computeIfAbsent(each.paper(), _ -> new ArrayList<>())
                        .add(each));
        return found;
    }

    /// Replaces those of a paper.
    ///
    /// @return the same with the ids that new ones were given
    public static List<Highlight> replace(Database db, long paper, List<Highlight> highlights) {
        db.run("DELETE FROM highlight WHERE paper = ?", paper);
        var stored = new ArrayList<Highlight>();
        for (var highlight : highlights) {
            long id = db.number(
                    "INSERT INTO highlight (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                    highlight.id() == 0 ? null : highlight.id(),
                    paper,
                    highlight.version(),
                    highlight.block(),
                    highlight.start(),
                    highlight.quote(),
                    highlight.before(),
                    highlight.after(),
                    highlight.color().text(),
                    highlight.note(),
                    highlight.createdAt().toEpochMilli());
            stored.add(highlight.withId(id));
        }
        return stored;
    }

    /// Stores those of a paper before or after a change.
    public static void saveSnapshot(Database db, long action, boolean after, List<Highlight> highlights) {
        for (var highlight : highlights) {
            db.run(
                    "INSERT INTO act_highlight (act, after_act, " + COLUMNS
                            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    action,
                    after ? 1 : 0,
                    highlight.id(),
                    highlight.paper(),
                    highlight.version(),
                    highlight.block(),
                    highlight.start(),
                    highlight.quote(),
                    highlight.before(),
                    highlight.after(),
                    highlight.color().text(),
                    highlight.note(),
                    highlight.createdAt().toEpochMilli());
        }
    }

    public static List<Highlight> snapshot(Database db, long action, boolean after) {
        return db.list(
                "SELECT " + COLUMNS + " FROM act_highlight WHERE act = ? AND after_act = ? ORDER BY id",
                HighlightTable::highlight,
                action,
                after ? 1 : 0);
    }

    /// The paper whose highlights an act changed; 0 where it changed none.
    public static long paper(Database db, long action) {
        return db.number("SELECT coalesce(max(paper), 0) FROM act_highlight WHERE act = ?", action);
    }

    /// The quotes of those that differ between both lists.
    public static List<String> changedQuotes(List<Highlight> before, List<Highlight> after) {
        var gone = before.stream().filter(highlight -> !after.contains(highlight));
        var come = after.stream().filter(highlight -> !before.contains(highlight));
        return Stream.concat(gone, come).map(Highlight::quote).distinct().toList();
    }

    private static Highlight highlight(ResultSet row) throws SQLException {
        return new Highlight(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                HighlightColor.read(row.getString(9)),
                row.getString(10),
                Instant.ofEpochMilli(row.getLong(11)));
    }
}
