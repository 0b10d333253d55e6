package dev.offprint.store.db;

import dev.offprint.model.PaperCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Reads nullable integer columns.
public final class CountColumns {
    private CountColumns() {}

    /// Upvotes, comments and stars, in three columns from `first` on.
    public static PaperCounts counts(ResultSet row, int first) throws SQLException {
        var upvotes = number(row, first);
        var comments = number(row, first + 1);
        var stars = number(row, first + 2);
        return upvotes == null && comments == null && stars == null
                ? PaperCounts.NONE
                : new PaperCounts(upvotes, comments, stars);
    }

    static @Nullable public Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return number == 0 && row.wasNull() ? null : number;
    }
}
