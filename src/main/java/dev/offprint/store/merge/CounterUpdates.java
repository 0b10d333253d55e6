package dev.offprint.store.merge;

import dev.offprint.store.db.Database;
import dev.offprint.store.db.JsonArrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Maintains the paper counts of editions and days. A transaction registers what it changed, and these are
/// counted again before it commits: a day has some hundred papers, whereas counting all days of a million
/// papers for each query would take seconds.
public final class CounterUpdates {
    private static final String DAYS = """
        INSERT INTO day (day, papers, unread)
        SELECT e.period, count(DISTINCT a.paper), count(DISTINCT CASE WHEN m.paper IS NULL THEN a.paper END)
        FROM edition e
        JOIN appearance a ON a.edition = e.id
        LEFT JOIN mark m ON m.paper = a.paper AND (m.read = 1 OR m.dismissed = 1)
        WHERE length(e.period) = 10 AND e.period IN (%s)
        GROUP BY e.period
        ON CONFLICT (day) DO UPDATE SET papers = excluded.papers, unread = excluded.unread\
        """;

    private static final String OF_EDITIONS =
            DAYS.formatted("SELECT period FROM edition WHERE id IN (SELECT value FROM json_each(?))");

    private static final String OF_PAPERS = DAYS.formatted("""
        SELECT s.period FROM appearance b JOIN edition s ON s.id = b.edition
        WHERE b.paper IN (SELECT value FROM json_each(?))\
        """);

    private final Set<Long> editions = new TreeSet<>();
    private final Set<Long> papers = new TreeSet<>();

    /// Registers editions whose set of papers changed.
    void addEditions(Collection<Long> ids) {
        editions.addAll(ids);
    }

    /// Registers a paper that became read, unread, dismissed or restored.
    public void addPaper(long key) {
        papers.add(key);
    }

    public void update(Database db) {
        if (!editions.isEmpty()) {
            var json = JsonArrays.numbers(editions);
            db.run("""
                UPDATE edition SET papers = (SELECT count(*) FROM appearance a WHERE a.edition = edition.id)
                WHERE id IN (SELECT value FROM json_each(?))\
                """, json);
            db.run(OF_EDITIONS, json);
        }
        if (!papers.isEmpty()) {
            db.run(OF_PAPERS, JsonArrays.numbers(papers));
        }
    }
}
