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
    static ListConditions papers(ListQuery listing, String key) {
        var filter = new ListConditions();
        if (listing.period() != null) {
            filter.sql
                    .append(" AND ")
                    .append(key)
                    .append(" IN (SELECT a.paper FROM edition e JOIN appearance a ON a.edition = e.id WHERE 1");
            filter.period(listing.period());
            filter.sql.append(")");
        }
        filter.marks(listing, key);
        return filter;
    }

    /// Appearances `a` in editions `e` that the list shows.
    static ListConditions appearances(ListQuery listing) {
        var filter = new ListConditions();
        if (listing.period() != null) {
            filter.period(listing.period());
        }
        filter.marks(listing, "a.paper");
        return filter;
    }

    /// Its own editions and those of its days.
    private void period(Period period) {
        sql.append(EDITIONS);
        values.add(period.text());
        values.addAll(Arrays.asList(EditionTable.days(period)));
    }

    private void marks(ListQuery listing, String key) {
        if (listing.changed()) {
            sql.append(" AND ")
                    .append(key)
                    .append(" IN (")
                    .append(VersionQueries.CHANGED)
                    .append(")");
        }
        if (listing.starred()) {
            among(key, "IN", "mark WHERE starred = 1");
        }
        if (listing.tag() != null && !listing.recommended()) {
            among(key, "IN", "tag WHERE tag = ?");
            values.add(listing.tag());
        }
        if (listing.unread()) {
            among(key, "NOT IN", "mark WHERE read = 1 OR dismissed = 1");
        } else if (!listing.includesDismissed()) {
            among(key, "NOT IN", "mark WHERE dismissed = 1");
        }
    }

    private void among(String key, String in, String papers) {
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
    static boolean narrow(ListQuery listing) {
        return listing.period() != null || listing.starred() || listing.changed() || listing.tag() != null;
    }

    String sql() {
        return sql.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}
