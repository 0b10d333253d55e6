package dev.offprint.store;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.store.merge.EditionTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The conditions of a list: SQL, and the values for its question marks.
final class ListConditions {
    private static final String EDITIONS = " AND (e.period = ? OR e.period BETWEEN ? AND ?)";

    private final StringBuilder sql = new StringBuilder("1");
    private final List<Object> values = new ArrayList<>();

    private ListConditions() {}

    /// Papers that the list shows.
    ///
    /// @param key the column that holds their keys
    static ListConditions papers(ListQuery query, String key) {
        var conditions = new ListConditions();
        if (query.period() != null) {
            conditions.sql
                    .append(" AND ")
                    .append(key)
                    .append(" IN (SELECT a.paper FROM edition e JOIN appearance a ON a.edition = e.id WHERE 1");
            conditions.period(query.period());
            conditions.sql.append(")");
        }
        conditions.readerState(query, key);
        return conditions;
    }

    /// Appearances `a` in editions `e` that the list shows.
    static ListConditions appearances(ListQuery query) {
        var conditions = new ListConditions();
        if (query.period() != null) {
            conditions.period(query.period());
        }
        conditions.readerState(query, "a.paper");
        return conditions;
    }

    /// Its own editions and those of its days.
    private void period(Period period) {
        sql.append(EDITIONS);
        values.add(period.text());
        values.addAll(Arrays.asList(EditionTable.days(period)));
    }

    private void readerState(ListQuery query, String key) {
        if (query.changed()) {
            sql.append(" AND ")
                    .append(key)
                    .append(" IN (")
                    .append(VersionQueries.CHANGED)
                    .append(")");
        }
        if (query.starred()) {
            addSubquery(key, "IN", "mark WHERE starred = 1");
        }
        if (query.tag() != null && !query.recommended()) {
            addSubquery(key, "IN", "tag WHERE tag = ?");
            values.add(query.tag());
        }
        if (query.unread()) {
            addSubquery(key, "NOT IN", "mark WHERE read = 1 OR dismissed = 1");
        } else if (!query.includesDismissed()) {
            addSubquery(key, "NOT IN", "mark WHERE dismissed = 1");
        }
    }

    private void addSubquery(String key, String in, String papers) {
        sql.append(" AND ")
                .append(key)
                .append(' ')
                .append(in)
                .append(" (SELECT paper FROM ")
                .append(papers)
                .append(')');
    }

    /// Whether the list is a small part of the library, which is better picked first and sorted then. Else the
    /// order's own index is walked.
    static boolean isSelective(ListQuery query) {
        return query.period() != null || query.starred() || query.changed() || query.tag() != null;
    }

    String sql() {
        return sql.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}
