package dev.offprint.store.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.store.backup.LibraryOpener;
import dev.offprint.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tables of the libraries that exist. A step of the schema that is in use is never changed; new ones are appended.
final class StoredSchemaTest {
    private static final int STEPS = 6;

    @TempDir
    private Path folder;

    @Test
    void the_first_six_steps_make_the_tables_that_they_always_made() throws IOException {
        assertThat(tables(new Schema(Schema.CURRENT.steps().subList(0, STEPS))))
                .isEqualTo(GoldenFile.lines("schema.txt"));
    }

    @Test
    void a_database_carries_the_mark_of_the_program() {
        assertThat(Schema.APPLICATION_ID).isEqualTo(0x4F666670);
    }

    @Test
    void a_library_is_one_file_of_this_name_with_its_copies_in_a_folder() {
        assertThat(LibraryOpener.FILE).isEqualTo("offprint.db");
        assertThat(LibraryOpener.BACKUPS).isEqualTo("backup");
    }

    /// The definitions of all tables and indexes, each on one line.
    private List<String> tables(Schema schema) {
        try (var connections = LibraryOpener.open(folder, schema)) {
            return connections.query(db -> db.list(
                    "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name",
                    row -> row.getString(1).replaceAll("\\s+", " ")));
        }
    }
}
