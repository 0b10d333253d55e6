package dev.offprint.store;

import static dev.offprint.store.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.Act;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final int OURS = Schema.OURS.version();
    private static final Schema NEXT = after("CREATE TABLE colour (tag TEXT PRIMARY KEY, colour TEXT) STRICT;");
    private static final Schema BROKEN =
            after("CREATE TABLE colour (tag TEXT PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);");

    @TempDir
    private Path folder;

    @BeforeEach
    void withOneStarredPaper() {
        try (var store = Store.open(folder)) {
            merge(store, MONDAY, record(numbered("2505.00001")));
            store.act(new Act.Star(true), keys(1), MONDAY);
        }
    }

    private static Schema after(String step) {
        return new Schema(
                Stream.concat(Schema.OURS.steps().stream(), Stream.of(step)).toList());
    }

    private Path copy(String suffix) {
        return folder.resolve("backup/offprint-version-" + OURS + suffix + ".db");
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
        assertThat(number(folder.resolve("offprint.db"), "PRAGMA user_version")).isEqualTo(OURS + 1);
        assertThat(number(folder.resolve("offprint.db"), "SELECT count(*) FROM colour"))
                .isZero();
    }

    @Test
    void every_step_that_there_ever_was_leads_to_the_newest_library() {
        for (int version = 1; version <= OURS; version++) {
            var older = folder.resolve("older-" + version);
            Store.open(older, new Schema(Schema.OURS.steps().subList(0, version)))
                    .close();
            try (var store = Store.open(older)) {
                assertThat(store.topics().topics()).isEmpty();
                assertThat(store.check()).isEmpty();
            }
        }
    }

    @Test
    void a_copy_of_the_older_library_is_kept_first() {
        Store.open(folder, NEXT).close();

        assertThat(number(copy(""), "PRAGMA user_version")).isEqualTo(OURS);
        assertThat(number(copy(""), "SELECT count(*) FROM mark WHERE starred = 1"))
                .isEqualTo(1);
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
        assertThat(Files.exists(copy(""))).isTrue();
    }

    @Test
    void a_second_try_does_not_replace_the_first_copy() {
        assertThatThrownBy(() -> Store.open(folder, BROKEN)).isInstanceOf(StoreException.class);

        Store.open(folder, NEXT).close();

        assertThat(copy("")).exists();
        assertThat(copy("-2")).exists();
    }

    @Test
    void a_library_that_is_up_to_date_is_not_copied() {
        Store.open(folder).close();

        assertThat(folder.resolve("backup")).doesNotExist();
    }
}
