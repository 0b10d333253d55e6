package dev.offprint.store;

/// The change sequence during one transaction: every changed paper gets a number of its own, so that whoever follows
/// can stop anywhere.
final class Sequence {
    static final String READ = "SELECT sequence FROM library";

    private final Db db;
    private final long start;
    private long last;

    Sequence(Db db) {
        this.db = db;
        this.start = db.number(READ);
        this.last = start;
    }

    long next() {
        return ++last;
    }

    /// The last number given.
    long last() {
        return last;
    }

    /// Notes that a paper has changed, for changes outside its row.
    void touch(long paper) {
        db.run("UPDATE standing SET sequence = ? WHERE paper = ?", next(), paper);
    }

    void save() {
        if (last != start) {
            db.run("UPDATE library SET sequence = ?", last);
        }
    }
}
