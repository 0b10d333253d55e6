package dev.offprint.store;

import dev.offprint.model.DayCount;
import dev.offprint.model.PaperStatus;
import dev.offprint.store.db.Database;
import dev.offprint.store.db.JsonArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts per day of the calendar, from the table that [CounterUpdates] maintains.
final class DayCounts {
    /// Statuses from best to worst; the worst one of a day's editions is shown.
    private static final List<PaperStatus> BY_SEVERITY = List.of(
            PaperStatus.EMPTY,
            PaperStatus.COMPLETE,
            PaperStatus.UNCHANGED,
            PaperStatus.PARTIAL,
            PaperStatus.MISSING,
            PaperStatus.REFUSED,
            PaperStatus.UNREACHABLE,
            PaperStatus.UNREADABLE);

    private static final String DAYS = """
        SELECT e.period, coalesce(d.papers, 0), coalesce(d.unread, 0), group_concat(l.status)
        FROM edition e
        LEFT JOIN ledger l ON l.edition = e.id
        LEFT JOIN day d ON d.day = e.period
        WHERE length(e.period) = 10
        GROUP BY e.period
        ORDER BY e.period DESC\
        """;

    private DayCounts() {}

    /// All days with papers or a ledger entry, newest first.
    static List<DayCount> all(Database db) {
        return db.list(DAYS, DayCounts::day);
    }

    /// The number of the given papers per day.
    static Map<LocalDate, Integer> of(Database db, long[] keys) {
        var days = new HashMap<LocalDate, Integer>();
        db.forEach("""
            SELECT e.period, count(DISTINCT a.paper)
            FROM json_each(?) k
            CROSS JOIN appearance a ON a.paper = k.value
            JOIN edition e ON e.id = a.edition
            WHERE length(e.period) = 10
            GROUP BY e.period\
            """, row -> days.put(LocalDate.parse(row.getString(1)), row.getInt(2)), JsonArrays.numbers(keys));
        return days;
    }

    private static DayCount day(ResultSet row) throws SQLException {
        int papers = row.getInt(2);
        return new DayCount(LocalDate.parse(row.getString(1)), papers, row.getInt(3), status(row.getString(4), papers));
    }

    /// @param statuses statuses of the day's editions, separated by commas; null for a day with saved pages
    ///     only, which is partial because its full list is unknown
    static PaperStatus status(@Nullable String statuses, int papers) {
        var worst = statuses == null
                ? PaperStatus.PARTIAL
                : Arrays.stream(statuses.split(","))
                        .map(PaperStatus::parse)
                        .max(Comparator.comparingInt(BY_SEVERITY::indexOf))
                        .orElse(PaperStatus.PARTIAL);
        return worst == PaperStatus.EMPTY && papers > 0 ? PaperStatus.PARTIAL : worst;
    }
}
