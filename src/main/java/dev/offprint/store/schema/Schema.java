package dev.offprint.store.schema;

import dev.offprint.store.db.Database;
import java.util.List;

/// The tables, as an append-only list of migration steps; its length is the schema version stored in the
/// database.
public record Schema(List<String> steps) {
    /// `Offp`: identifies libraries for `file(1)` and this program.
    /// <https://sqlite.org/pragma.html#pragma_application_id>
    public static final int APPLICATION_ID = 0x4F666670;

    /// The schema of this program.
    public static final Schema CURRENT = new Schema(List.of(
            SchemaV1.FACTS + SchemaV1.EDITIONS + SchemaV1.MARKS,
            Migrations.ARCHIVES,
            TopicTable.TABLES,
            Migrations.LOOKUPS,
            Migrations.SEEN,
            Migrations.MESSAGES,
            Migrations.VENUE,
            InterestTable.TABLES,
            FullTextTables.TABLES));

    public Schema {
        steps = List.copyOf(steps);
    }

    public int version() {
        return steps.size();
    }

    /// Applies the steps after `from`, inside the caller's transaction.
    public void migrate(Database db, int from) {
        steps.subList(from, version()).forEach(db::script);
        db.script("PRAGMA user_version = " + version());
        db.script("PRAGMA application_id = " + APPLICATION_ID);
    }
}
