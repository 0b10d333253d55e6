package dev.offprint.store;

import dev.offprint.model.Appearance;
import dev.offprint.model.Highlight;
import dev.offprint.model.LibraryDelta;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import dev.offprint.store.db.ChangeSequence;
import dev.offprint.store.db.CountColumns;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.JsonArrays;
import dev.offprint.store.merge.EditionTable;
import dev.offprint.store.merge.MarkTable;
import dev.offprint.store.merge.PaperTable;
import dev.offprint.store.schema.HighlightTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads complete papers, with one query per table for all of them.
final class PaperQueries {
    private static final String WHOLE = "SELECT " + PaperTable.COLUMNS + ", s.sequence, s.upvotes, s.comments, s.stars,"
            + " EXISTS (SELECT 1 FROM kept k WHERE k.paper = p.key AND k.kept_at IS NOT NULL) FROM %s";

    private static final String BY_KEYS = WHOLE.formatted("""
        json_each(?) k
        CROSS JOIN paper p ON p.key = k.value
        CROSS JOIN standing s ON s.paper = p.key\
        """);

    private static final String CHANGED = WHOLE.formatted("""
        standing s
        CROSS JOIN paper p ON p.key = s.paper
        WHERE s.sequence > ? ORDER BY s.sequence LIMIT ?\
        """);

    private PaperQueries() {}

    /// The columns of a paper, without the data of other tables.
    private record PaperFields(long key, Paper paper, PaperCounts counts, long sequence, boolean kept) {
        StoredPaper toStoredPaper(ReaderState states, List<Appearance> appearances, List<Highlight> highlights) {
            return new StoredPaper(
                    key, PaperId.of(paper, key), paper, counts, states, appearances, sequence, kept, highlights);
        }
    }

    /// In the order of the keys; keys without a row are omitted.
    static List<StoredPaper> of(Database db, long[] keys) {
        return complete(db, db.list(BY_KEYS, PaperQueries::fields, JsonArrays.numbers(keys)));
    }

    /// @param limit maximum number of papers
    static LibraryDelta changesSince(Database db, long sequence, int limit) {
        var papers = db.list(CHANGED, PaperQueries::fields, sequence, limit);
        long last = db.number(ChangeSequence.READ);
        boolean more = papers.size() == limit && limit > 0 && papers.getLast().sequence < last;
        long upTo = more ? papers.getLast().sequence : last;
        var removed = db.list(
                "SELECT key FROM gone WHERE sequence > ? AND sequence <= ? ORDER BY sequence",
                row -> row.getLong(1),
                sequence,
                upTo);
        return new LibraryDelta(complete(db, papers), removed, upTo, more);
    }

    private static List<StoredPaper> complete(Database db, List<PaperFields> papers) {
        var keys =
                JsonArrays.numbers(papers.stream().mapToLong(PaperFields::key).toArray());
        var states = MarkTable.load(db, keys);
        var appearances = appearances(db, keys);
        var highlights = HighlightTable.ofAll(db, keys);
        return papers.stream()
                .map(paper -> paper.toStoredPaper(
                        states.getOrDefault(paper.key, ReaderState.NONE),
                        appearances.getOrDefault(paper.key, List.of()),
                        highlights.getOrDefault(paper.key, List.of())))
                .toList();
    }

    private static PaperFields fields(ResultSet row) throws SQLException {
        var counts = CountColumns.counts(row, PaperTable.COLUMN_COUNT + 2);
        return new PaperFields(
                row.getLong(1),
                PaperTable.paper(row),
                counts,
                row.getLong(PaperTable.COLUMN_COUNT + 1),
                row.getBoolean(PaperTable.COLUMN_COUNT + 5));
    }

    private static Map<Long, List<Appearance>> appearances(Database db, String keys) {
        var appearances = new HashMap<Long, List<Appearance>>();
        db.forEach(
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
                EditionTable.edition(row.getString(2), row.getString(3)),
                CountColumns.number(row, 4),
                CountColumns.counts(row, 6),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}
