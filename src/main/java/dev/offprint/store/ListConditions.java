package dev.offprint.store;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.store.merge.EditionTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The SQL conditions of a list query, with their bound values.
final class ListConditions {
    private static final String EDITIONS = " AND (e.period = ? OR e.period BETWEEN ? AND ?)";

    private final StringBuilder sql = new StringBuilder("1");
    private final List<Object> values = new ArrayList<>();

    private ListConditions() {}

    /// Conditions on papers.
    ///
    /// @param key the column with the keys
    static ListConditions papers(ListQuery query, String key) {
        var conditions = new ListConditions();
        if (query.period() != null) {
            conditions
                    .sql
                    .append(" AND ")
                    .append(key)
                    .append(" IN (SELECT a.paper FROM edition e JOIN appearance a ON a.edition = e.id WHERE 1");
            conditions.period(query.period());
            conditions.sql.append(")");
        }
        conditions.readerState(query, key);
        return conditions;
    }

    /// Conditions on appearances `a` in editions `e`.
    static ListConditions appearances(ListQuery query) {
        var conditions = new ListConditions();
        if (query.period() != null) {
            conditions.period(query.period());
        }
        conditions.readerState(query, "a.paper");
        return conditions;
    }

    /// Editions of the period itself and of its days.
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

    /// Whether the list is a small part of the library. Such a list is filtered first and then sorted; any
    /// other is read in the order of an index.
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
