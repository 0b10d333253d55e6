package dev.offprint.store;

import dev.offprint.model.StoreException;
import dev.offprint.store.db.Database;
import java.util.ArrayList;
import java.util.List;

/// Checks the invariants of the database.
final class IntegrityCheck {
    /// A description of invalid rows and the query that counts them.
    private record Rule(String description, String query) {}

    private static final List<Rule> RULES = List.of(
            new Rule("papers without a place in the change sequence", """
                SELECT count(*) FROM paper WHERE key NOT IN (SELECT paper FROM standing)\
                """),
            new Rule("papers beyond the end of the change sequence", """
                SELECT count(*) FROM standing WHERE sequence > (SELECT sequence FROM library)\
                """),
            new Rule("papers that their arXiv id does not lead to", """
                SELECT count(*) FROM paper p WHERE arxiv_id IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM name n WHERE n.name = 'arxiv:' || p.arxiv_id AND n.paper = p.key)\
                """),
            new Rule("papers that no title leads to", """
                SELECT count(*) FROM paper WHERE key NOT IN (SELECT paper FROM title)\
                """),
            new Rule("keys that were given again after their paper became part of another", """
                SELECT count(*) FROM gone WHERE key IN (SELECT key FROM paper)\
                """),
            new Rule("papers whose upvotes are not the newest that were seen", """
                SELECT count(*) FROM standing s WHERE s.upvotes IS NOT (SELECT o.upvotes FROM observation o
                    WHERE o.paper = s.paper AND o.upvotes IS NOT NULL ORDER BY o.seen_at DESC LIMIT 1)\
                """),
            new Rule("editions whose papers are miscounted", """
                SELECT count(*) FROM edition e
                WHERE e.papers <> (SELECT count(*) FROM appearance a WHERE a.edition = e.id)\
                """),
            new Rule("days whose papers are miscounted", """
                SELECT count(*) FROM (
                    SELECT e.period AS day, count(DISTINCT a.paper) AS papers,
                        count(DISTINCT CASE WHEN m.paper IS NULL THEN a.paper END) AS unread
                    FROM edition e JOIN appearance a ON a.edition = e.id
                    LEFT JOIN mark m ON m.paper = a.paper AND (m.read = 1 OR m.dismissed = 1)
                    WHERE length(e.period) = 10 GROUP BY e.period) AS counted
                LEFT JOIN day d ON d.day = counted.day
                WHERE d.papers IS NOT counted.papers OR d.unread IS NOT counted.unread\
                """),
            new Rule("tags of papers without marks", """
                SELECT count(*) FROM tag WHERE paper NOT IN (SELECT paper FROM mark)\
                """));

    private IntegrityCheck() {}

    static List<String> problems(Database db) {
        var problems = new ArrayList<String>();
        try {
            checkFile(db, problems);
            if (problems.isEmpty()) {
                checkRows(db, problems);
            }
        } catch (StoreException e) {
            problems.add(e.sentence()); // SQLite cannot read the database
        }
        return problems;
    }

    private static void checkFile(Database db, List<String> problems) {
        db.forEach(
                "PRAGMA integrity_check",
                row -> row.getString(1)
                        .lines()
                        .filter(line -> !line.equals("ok") && !line.startsWith("***"))
                        .forEach(line -> problems.add("The database file is damaged: " + line + ".")));
    }

    private static void checkRows(Database db, List<String> problems) {
        db.forEach(
                "PRAGMA foreign_key_check",
                row -> problems.add(
                        "A row of " + row.getString(1) + " belongs to nothing in " + row.getString(3) + "."));
        for (var rule : RULES) {
            long wrong = db.number(rule.query);
            if (wrong > 0) {
                problems.add("The database has " + wrong + " " + rule.description + ".");
            }
        }
    }
}
