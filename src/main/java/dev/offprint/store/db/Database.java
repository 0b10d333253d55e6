package dev.offprint.store.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One connection to the database, for one thread at a time. Prepared statements are cached by SQL text without
/// limit, so the number of texts has to be small: values are always bound, and lists are bound as one JSON
/// array (see [JsonArrays]).
public final class Database implements AutoCloseable {
    /// Converts a row to a value.
    public interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /// Consumes a row. It must not run the same SQL text: the statement is in use.
    public interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    public <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... values) {
        var rows = new ArrayList<T>();
        forEach(sql, row -> rows.add(mapper.map(row)), values);
        return rows;
    }

    public <T> @Nullable T first(String sql, Mapper<T> mapper, @Nullable Object... values) {
        var rows = list(sql, mapper, values);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    public void forEach(String sql, Visitor visitor, @Nullable Object... values) {
        run(sql, values, statement -> {
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    visitor.visit(row);
                }
                return 0;
            }
        });
    }

    /// The first column of the first row; 0 if there is no row or the value is null.
    public long number(String sql, @Nullable Object... values) {
        return run(sql, values, statement -> {
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        });
    }

    /// The first column of every row.
    public long[] numbers(String sql, @Nullable Object... values) {
        return run(sql, values, statement -> {
            try (var row = statement.executeQuery()) {
                return numbers(row);
            }
        });
    }

    private static long[] numbers(ResultSet row) throws SQLException {
        var numbers = new long[64];
        int size = 0;
        while (row.next()) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = row.getLong(1);
        }
        return Arrays.copyOf(numbers, size);
    }

    /// Executes an update and returns the number of changed rows.
    public int run(String sql, @Nullable Object... values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    private interface Use<T> {
        T apply(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, @Nullable Object[] values, Use<T> use) {
        try {
            return use.apply(bind(sql, values));
        } catch (SQLException e) {
            discard(sql, e);
            throw SqlErrors.of(e, file);
        }
    }

    /// A failed statement, for example on a full disk, cannot be reused: it is removed from the cache.
    private void discard(String sql, SQLException failure) {
        var statement = prepared.remove(sql);
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /// Runs several statements without bound values.
    public void script(String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw SqlErrors.of(e, file);
        }
    }

    /// Runs `work` between `begin` and a commit; rolls back on any exception.
    public <T extends @Nullable Object> T transaction(String begin, Supplier<T> work) {
        run(begin);
        boolean done = false;
        try {
            T result = work.get();
            run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException _) {
            // SQLite has already rolled back, as it does when the disk is full; the original exception is
            // propagated.
        }
    }

    private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            for (var statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw SqlErrors.of(e, file);
        }
    }
}
