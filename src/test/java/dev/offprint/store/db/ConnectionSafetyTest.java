package dev.offprint.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.store.backup.LibraryOpener;
import dev.offprint.store.schema.Schema;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What SQLite is told so that a commit survives a power cut. See <https://sqlite.org/pragma.html#pragma_synchronous>.
final class ConnectionSafetyTest {
    private static final long FULL = 2;

    @TempDir
    private Path folder;

    private ConnectionPool connections;

    @BeforeEach
    void open() {
        connections = LibraryOpener.open(folder, Schema.CURRENT);
    }

    @AfterEach
    void close() {
        connections.close();
    }

    private long writer(String pragma) {
        return connections.withWriter(db -> db.number("PRAGMA " + pragma));
    }

    @Test
    void a_commit_waits_until_the_disk_has_it() {
        assertThat(writer("synchronous")).isEqualTo(FULL);
    }

    @Test
    void readers_and_the_writer_do_not_wait_for_each_other() {
        assertThat(connections.<@Nullable String>withWriter(
                        db -> db.first("PRAGMA journal_mode", row -> row.getString(1))))
                .isEqualTo("wal");
    }

    @Test
    void no_row_may_point_to_a_paper_that_is_not_there() {
        assertThat(writer("foreign_keys")).isOne();
    }

    @Test
    void a_reading_connection_cannot_write() {
        assertThat(connections.<Long>query(db -> db.number("PRAGMA query_only")))
                .isOne();
    }
}
