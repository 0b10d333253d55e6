package dev.offprint.bench;

import dev.offprint.model.SortOrder;
import dev.offprint.testing.PaperFixtures;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// SQLite's FTS5 as its documentation has it, to compare with: title, abstract and authors, the Porter stemmer, bm25,
/// the same driver as our store. Words in a row are all asked for, which is its way.
final class FtsBaseline implements AutoCloseable {
    private static final String TABLE = """
        CREATE VIRTUAL TABLE paper USING fts5(
            id UNINDEXED, title, abstract, author, day UNINDEXED, upvotes UNINDEXED,
            tokenize = 'porter unicode61')\
        """;
    private static final String FIND = "SELECT id, title, abstract FROM paper WHERE paper MATCH ? ORDER BY ";

    private static final String ANY =
            "SELECT id FROM paper WHERE paper MATCH ? ORDER BY bm25(paper, 0, 5, 1, 1) LIMIT ";

    private final Connection connection;

    private FtsBaseline(Connection connection) {
        this.connection = connection;
    }

    static FtsBaseline write(Path file, PaperFixtures papers) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
        try (var table = connection.createStatement()) {
            table.execute(TABLE);
        }
        try (var insert = connection.prepareStatement("INSERT INTO paper VALUES (?, ?, ?, ?, ?, ?)")) {
            for (var kept : papers.list()) {
                var paper = kept.paper();
                var day = paper.publishedOn();
                insert.setString(1, kept.id().value());
                insert.setString(2, paper.title());
                insert.setString(3, paper.abstractText());
                insert.setString(4, String.join(" ", paper.authors()));
                insert.setString(5, day == null ? "" : day.toString());
                insert.setInt(6, LuceneBaseline.upvotes(kept));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var optimize = connection.createStatement()) {
            optimize.execute("INSERT INTO paper(paper) VALUES ('optimize')");
        }
        connection.commit();
        return new FtsBaseline(connection);
    }

    /// The best fifty with their texts.
    List<String> top(String text, SortOrder ranking, int limit) throws SQLException {
        var order = switch (ranking) {
            case BEST, RELEVANCE -> "rank";
            case DATE -> "day DESC";
            case UPVOTES -> "upvotes DESC";
        };
        var found = new ArrayList<String>();
        try (var query = connection.prepareStatement(FIND + order + " LIMIT " + limit)) {
            query.setString(1, text);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + rows.getString(2) + rows.getString(3));
                }
            }
        }
        return found;
    }

    /// The ids of the best for any of a text's words, `bm25` with the title's weighing five times the abstract's.
    List<String> ids(String text, int limit) throws SQLException {
        var words = Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" OR "));
        var found = new ArrayList<String>();
        try (var query = connection.prepareStatement(ANY + limit)) {
            query.setString(1, words);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
