package dev.offprint.store;

import static dev.offprint.store.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.Act;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final String OURS = Schema.OURS.steps().getFirst();
    private static final Schema NEXT =
            new Schema(List.of(OURS, "CREATE TABLE colour (tag TEXT PRIMARY KEY, colour TEXT) STRICT;"));
    private static final Schema BROKEN = new Schema(
            List.of(OURS, "CREATE TABLE colour (tag TEXT PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);"));

    @TempDir
    private Path folder;

    @BeforeEach
    void withOneStarredPaper() {
        try (var store = Store.open(folder)) {
            merge(store, MONDAY, record(numbered("2505.00001")));
            store.act(new Act.Star(true), keys(1), MONDAY);
        }
    }

    private static long number(Path file, String sql) {
        try (var db = Connections.reader(file)) {
            return db.number(sql);
        }
    }

    @Test
    void an_older_library_is_brought_up_to_date_and_keeps_everything() {
        try (var store = Store.open(folder, NEXT)) {
            assertThat(paper(store, 1).marks().starred()).isTrue();
            assertThat(store.check()).isEmpty();
        }
        assertThat(number(folder.resolve("offprint.db"), "PRAGMA user_version")).isEqualTo(2);
        assertThat(number(folder.resolve("offprint.db"), "SELECT count(*) FROM colour"))
                .isZero();
    }

    @Test
    void a_copy_of_the_older_library_is_kept_first() {
        Store.open(folder, NEXT).close();

        var copy = folder.resolve("backup/offprint-version-1.db");
        assertThat(number(copy, "PRAGMA user_version")).isEqualTo(1);
        assertThat(number(copy, "SELECT count(*) FROM mark WHERE starred = 1")).isEqualTo(1);
    }

    @Test
    void a_step_that_fails_leaves_the_library_as_it_was() throws Exception {
        assertThatThrownBy(() -> Store.open(folder, BROKEN)).isInstanceOf(StoreException.class);

        try (var store = Store.open(folder)) {
            assertThat(paper(store, 1).marks().starred()).isTrue();
            assertThat(store.check()).isEmpty();
        }
        assertThat(number(folder.resolve("offprint.db"), "SELECT count(*) FROM sqlite_schema WHERE name = 'colour'"))
                .isZero();
        assertThat(Files.exists(folder.resolve("backup/offprint-version-1.db"))).isTrue();
    }

    @Test
    void a_second_try_does_not_replace_the_first_copy() {
        assertThatThrownBy(() -> Store.open(folder, BROKEN)).isInstanceOf(StoreException.class);

        Store.open(folder, NEXT).close();

        assertThat(folder.resolve("backup/offprint-version-1.db")).exists();
        assertThat(folder.resolve("backup/offprint-version-1-2.db")).exists();
    }

    @Test
    void a_library_that_is_up_to_date_is_not_copied() {
        Store.open(folder).close();

        assertThat(folder.resolve("backup")).doesNotExist();
    }
}
