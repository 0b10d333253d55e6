package dev.offprint.store.db;

/// The change sequence during one transaction: every changed paper gets a number of its own, so that whoever follows
/// can stop anywhere.
public final class ChangeSequence {
    public static final String READ = "SELECT sequence FROM library";

    private final Database db;
    private final long start;
    private long last;

    public ChangeSequence(Database db) {
        this.db = db;
        this.start = db.number(READ);
        this.last = start;
    }

    public long next() {
        return ++last;
    }

    /// The last number given.
    public long last() {
        return last;
    }

    /// Notes that a paper has changed, for changes outside its row.
    public void touch(long paper) {
        db.run("UPDATE standing SET sequence = ? WHERE paper = ?", next(), paper);
    }

    public void save() {
        if (last != start) {
            db.run("UPDATE library SET sequence = ?", last);
        }
    }
}
