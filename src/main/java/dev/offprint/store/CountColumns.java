package dev.offprint.store;

import dev.offprint.model.Counts;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Reads numbers that may be absent.
final class CountColumns {
    private CountColumns() {}

    /// Upvotes, comments and stars, in three columns from `first` on.
    static Counts counts(ResultSet row, int first) throws SQLException {
        var upvotes = number(row, first);
        var comments = number(row, first + 1);
        var stars = number(row, first + 2);
        return upvotes == null && comments == null && stars == null
                ? Counts.NONE
                : new Counts(upvotes, comments, stars);
    }

    static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return number == 0 && row.wasNull() ? null : number;
    }
}
