package dev.offprint.store;

import dev.offprint.model.LibraryTotals;
import dev.offprint.model.TagCount;
import dev.offprint.store.db.ChangeSequence;
import dev.offprint.store.db.Database;
import java.util.List;

/// Reads the totals of the library.
final class LibraryStats {
    private LibraryStats() {}

    /// In alphabetical order.
    static List<TagCount> tags(Database db) {
        return db.list(
                "SELECT tag, count(*) FROM tag GROUP BY tag ORDER BY tag",
                row -> new TagCount(row.getString(1), row.getInt(2)));
    }

    static LibraryTotals read(Database db) {
        long papers = db.number("SELECT count(*) FROM standing");
        return new LibraryTotals(
                papers,
                db.number("SELECT count(*) FROM edition WHERE papers > 0"),
                db.number("SELECT sum(papers) FROM edition"),
                db.number("SELECT count(*) FROM mark WHERE starred = 1"),
                papers - db.number("SELECT count(*) FROM mark WHERE read = 1 OR dismissed = 1"),
                db.number(ChangeSequence.READ));
    }
}
