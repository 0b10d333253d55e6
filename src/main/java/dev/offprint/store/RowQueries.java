package dev.offprint.store;

import dev.offprint.model.Byline;
import dev.offprint.model.PaperId;
import dev.offprint.model.PaperRow;
import dev.offprint.model.PreprintInfo;
import dev.offprint.store.db.CountColumns;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.JsonArrays;
import dev.offprint.store.db.LineList;
import dev.offprint.store.merge.PaperTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a list with two queries.
final class RowQueries {
    private static final String ROWS = """
        SELECT p.key, p.arxiv_id, p.source_id, p.title, p.authors, p.organization, p.published_on, p.code IS NOT NULL,
            s.upvotes, s.comments, s.stars, m.starred, m.read, m.dismissed, m.note IS NOT NULL,
            CASE WHEN p.version > max(p.first_version, coalesce(m.seen_version, 0)) THEN p.version END,
            p.withdrawn > coalesce(m.seen_withdrawn, 0), p.venue, p.journal, p.comment, p.withdrawn, w.kept_at IS NOT NULL
        FROM json_each(?) k
        CROSS JOIN paper p ON p.key = k.value
        CROSS JOIN standing s ON s.paper = p.key
        LEFT JOIN mark m ON m.paper = p.key
        LEFT JOIN kept w ON w.paper = p.key\
        """;

    private static final String UPVOTES = """
        SELECT paper, upvotes FROM observation
        WHERE paper IN (SELECT value FROM json_each(?)) AND upvotes IS NOT NULL
        ORDER BY paper, seen_at\
        """;

    private RowQueries() {}

    /// In the order of the keys; keys without a row are omitted.
    static List<PaperRow> of(Database db, long[] keys) {
        var json = JsonArrays.numbers(keys);
        var upvotes = upvotes(db, json);
        return db.list(ROWS, row -> paperRow(row, upvotes), json);
    }

    private static Map<Long, List<Integer>> upvotes(Database db, String keys) {
        var upvotes = new HashMap<Long, List<Integer>>();
        db.forEach(
                UPVOTES,
                row -> upvotes.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(row.getInt(2)),
                keys);
        upvotes.values().removeIf(points -> points.size() < 2);
        return upvotes;
    }

    private static PaperRow paperRow(ResultSet row, Map<Long, List<Integer>> upvotes) throws SQLException {
        long key = row.getLong(1);
        return new PaperRow(
                key,
                id(row, key),
                row.getString(4),
                byline(row.getString(5)),
                row.getString(6),
                venue(row),
                PaperTable.date(row.getString(7)),
                CountColumns.counts(row, 9),
                row.getBoolean(12),
                row.getBoolean(13),
                row.getBoolean(14),
                row.getBoolean(8),
                row.getBoolean(15),
                CountColumns.number(row, 16),
                row.getBoolean(17),
                row.getBoolean(22),
                upvotes.getOrDefault(key, List.of()));
    }

    /// Papers stored before there was a venue have it from what their archive says.
    private static @Nullable String venue(ResultSet row) throws SQLException {
        var venue = row.getString(18);
        return venue != null
                ? venue
                : PreprintInfo.of(null, null, row.getBoolean(21), row.getString(20), row.getString(19))
                        .venue();
    }

    /// Same result as [PaperId#of], without loading the paper.
    private static PaperId id(ResultSet row, long key) throws SQLException {
        var arxiv = row.getString(2);
        var sourceId = row.getString(3);
        return new PaperId(arxiv != null ? arxiv : sourceId != null ? sourceId : "p:" + key);
    }

    /// Does not split lists of thousands of authors.
    static Byline byline(@Nullable String lines) {
        if (lines == null) {
            return Byline.of(List.of());
        }
        int total = (int) lines.chars().filter(c -> c == '\n').count() + 1;
        if (total <= Byline.MAX_NAMES) {
            return new Byline(LineList.split(lines), total);
        }
        var firsts = lines.split("\n", 3);
        return new Byline(List.of(firsts[0], firsts[1], lines.substring(lines.lastIndexOf('\n') + 1)), total);
    }
}
