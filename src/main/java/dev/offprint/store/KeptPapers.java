package dev.offprint.store;

import dev.offprint.model.Appearance;
import dev.offprint.model.Counts;
import dev.offprint.model.Delta;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Marks;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts whole papers together, each kind of row in one query for all of them.
final class KeptPapers {
    private static final String WHOLE =
            "SELECT " + PaperRows.COLUMNS + ", s.sequence, s.upvotes, s.comments, s.stars FROM %s";

    private static final String OF_KEYS = WHOLE.formatted("""
        json_each(?) k
        CROSS JOIN paper p ON p.key = k.value
        CROSS JOIN standing s ON s.paper = p.key\
        """);

    private static final String CHANGED = WHOLE.formatted("""
        standing s
        CROSS JOIN paper p ON p.key = s.paper
        WHERE s.sequence > ? ORDER BY s.sequence LIMIT ?\
        """);

    private KeptPapers() {}

    /// A paper without what other tables know of it.
    private record Core(long key, Paper paper, Counts counts, long sequence) {
        KeptPaper with(Marks marks, List<Appearance> appearances) {
            return new KeptPaper(key, PaperId.of(paper, key), paper, counts, marks, appearances, sequence);
        }
    }

    /// In the order of the keys; those that no row has are left out.
    static List<KeptPaper> of(Db db, long[] keys) {
        return completed(db, db.list(OF_KEYS, KeptPapers::core, Json.numbers(keys)));
    }

    /// @param limit how many papers at most
    static Delta changesSince(Db db, long sequence, int limit) {
        var cores = db.list(CHANGED, KeptPapers::core, sequence, limit);
        long last = db.number(Sequence.READ);
        boolean more = cores.size() == limit && limit > 0 && cores.getLast().sequence < last;
        long upTo = more ? cores.getLast().sequence : last;
        var gone = db.list(
                "SELECT key FROM gone WHERE sequence > ? AND sequence <= ? ORDER BY sequence",
                row -> row.getLong(1),
                sequence,
                upTo);
        return new Delta(completed(db, cores), gone, upTo, more);
    }

    private static List<KeptPaper> completed(Db db, List<Core> cores) {
        var keys = Json.numbers(cores.stream().mapToLong(Core::key).toArray());
        var marks = MarkRows.load(db, keys);
        var appearances = appearances(db, keys);
        return cores.stream()
                .map(core -> core.with(
                        marks.getOrDefault(core.key, Marks.NONE), appearances.getOrDefault(core.key, List.of())))
                .toList();
    }

    private static Core core(ResultSet row) throws SQLException {
        var counts = CountColumns.counts(row, PaperRows.WIDTH + 2);
        return new Core(row.getLong(1), PaperRows.paper(row), counts, row.getLong(PaperRows.WIDTH + 1));
    }

    private static Map<Long, List<Appearance>> appearances(Db db, String keys) {
        var appearances = new HashMap<Long, List<Appearance>>();
        db.each(
                """
                SELECT a.paper, e.source, e.period, a.rank, a.seen_at, a.upvotes, a.comments, a.stars
                FROM appearance a JOIN edition e ON e.id = a.edition
                WHERE a.paper IN (SELECT value FROM json_each(?))
                ORDER BY e.ends, e.period, e.source\
                """,
                row -> appearances
                        .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(appearance(row)),
                keys);
        return appearances;
    }

    private static Appearance appearance(ResultSet row) throws SQLException {
        return new Appearance(
                Editions.edition(row.getString(2), row.getString(3)),
                CountColumns.number(row, 4),
                CountColumns.counts(row, 6),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}
