package dev.offprint.store;

import java.util.List;

/// The tables, as a list of steps that is only ever appended to; its length is the version that the database carries.
record Schema(List<String> steps) {
    /// `Offp`: how `file(1)` and we recognise a library. <https://sqlite.org/pragma.html#pragma_application_id>
    static final int APPLICATION = 0x4F666670;

    /// The program's own.
    static final Schema OURS = new Schema(List.of(
            Tables.FACTS + Tables.EDITIONS + Tables.MARKS,
            LaterTables.ARCHIVES,
            TopicRows.TABLES,
            LaterTables.LOOK_UPS,
            LaterTables.SEEN,
            LaterTables.SAYINGS));

    Schema {
        steps = List.copyOf(steps);
    }

    int version() {
        return steps.size();
    }

    /// Applies the steps after `from`, which the caller does inside a transaction.
    void bring(Db db, int from) {
        steps.subList(from, version()).forEach(db::script);
        db.script("PRAGMA user_version = " + version());
        db.script("PRAGMA application_id = " + APPLICATION);
    }
}
