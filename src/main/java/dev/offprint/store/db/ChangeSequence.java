package dev.offprint.store.db;

/// The change sequence during one transaction. Every changed paper gets its own number, so that a reader of
/// changes can stop anywhere.
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

    /// The last assigned number.
    public long last() {
        return last;
    }

    /// Assigns a number to a paper that was changed outside its row.
    public void touch(long paper) {
        db.run("UPDATE standing SET sequence = ? WHERE paper = ?", next(), paper);
    }

    public void save() {
        if (last != start) {
            db.run("UPDATE library SET sequence = ?", last);
        }
    }
}
