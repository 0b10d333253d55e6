package dev.offprint.store;

import dev.offprint.model.Stats;

/// Counts the library.
final class Counting {
    private Counting() {}

    static Stats stats(Db db) {
        long papers = db.number("SELECT count(*) FROM standing");
        return new Stats(
                papers,
                db.number("SELECT count(*) FROM edition WHERE papers > 0"),
                db.number("SELECT sum(papers) FROM edition"),
                db.number("SELECT count(*) FROM mark WHERE starred = 1"),
                papers - db.number("SELECT count(*) FROM mark WHERE read = 1 OR dismissed = 1"),
                db.number(Sequence.READ));
    }
}
