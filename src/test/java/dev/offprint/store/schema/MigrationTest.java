package dev.offprint.store.schema;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.LookupEntry;
import dev.offprint.model.Message;
import dev.offprint.model.Paper;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.StoreException;
import dev.offprint.store.Store;
import dev.offprint.store.db.ConnectionPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final int NOW = Schema.CURRENT.version();
    private static final Schema NEXT = next("CREATE TABLE colour (tag TEXT PRIMARY KEY, colour TEXT) STRICT;");
    private static final Schema BROKEN =
            next("CREATE TABLE colour (tag TEXT PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);");

    @TempDir
    private Path folder;

    @BeforeEach
    void withOneStarredPaper() {
        try (var store = Store.open(folder)) {
            merge(store, MONDAY, record(numbered("2505.00001")));
            store.apply(new ReaderAction.Star(true), keys(1), MONDAY);
        }
    }

    private static Schema next(String step) {
        var steps = new ArrayList<>(Schema.CURRENT.steps());
        steps.add(step);
        return new Schema(steps);
    }

    private static long number(Path file, String sql) {
        try (var db = ConnectionPool.readOnly(file)) {
            return db.number(sql);
        }
    }

    @Test
    void an_older_library_is_brought_up_to_date_and_keeps_everything() {
        try (var store = Store.open(folder, NEXT)) {
            assertThat(paper(store, 1).state().starred()).isTrue();
            assertThat(store.check()).isEmpty();
        }
        assertThat(number(folder.resolve("offprint.db"), "PRAGMA user_version")).isEqualTo(NOW + 1);
        assertThat(number(folder.resolve("offprint.db"), "SELECT count(*) FROM colour"))
                .isZero();
    }

    @Test
    void a_library_of_the_first_version_opens_with_its_papers(@TempDir Path old) {
        try (var db = ConnectionPool.unpooled(old.resolve("offprint.db"))) {
            new Schema(Schema.CURRENT.steps().subList(0, 1)).migrate(db, 0);
            db.script("""
                INSERT INTO paper (detail, told_at, title) VALUES ('RECORD', 1, 'Old kites');
                INSERT INTO standing (paper, sequence) VALUES (1, 1);
                INSERT INTO title (title, paper) VALUES (7, 1);
                UPDATE library SET sequence = 1;
                """);
        }

        try (var store = Store.open(old)) {
            assertThat(paper(store, 1).paper())
                    .isEqualTo(Paper.titled("Old kites").build());
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void what_an_older_ledger_says_in_english_stays_as_it_is(@TempDir Path old) {
        int before = Schema.CURRENT.steps().indexOf(Migrations.MESSAGES);
        try (var db = ConnectionPool.unpooled(old.resolve("offprint.db"))) {
            new Schema(Schema.CURRENT.steps().subList(0, before)).migrate(db, 0);
            db.script("""
                INSERT INTO edition (source, period, ends) VALUES ('huggingface', '2026-05-04', '2026-05-04');
                INSERT INTO ledger (edition, status, asked_at, note) VALUES (1, 'refused', 1, 'Nobody is at home.');
                INSERT INTO looked_up VALUES ('arxiv', 'complete', 3, 1, NULL, '3 of 3 papers found.');
                """);
        }

        try (var store = Store.open(old)) {
            assertThat(store.ledger())
                    .extracting(LedgerEntry::note)
                    .containsExactly(Message.text("Nobody is at home."));
            assertThat(store.versions().lookups())
                    .extracting(LookupEntry::note)
                    .containsExactly(Message.text("3 of 3 papers found."));
            assertThat(store.check()).isEmpty();
        }
        assertThat(old.resolve("backup/offprint-version-" + before + ".db")).exists();
    }

    @Test
    void a_copy_of_the_older_library_is_kept_first() {
        Store.open(folder, NEXT).close();

        var copy = folder.resolve("backup/offprint-version-" + NOW + ".db");
        assertThat(number(copy, "PRAGMA user_version")).isEqualTo(NOW);
        assertThat(number(copy, "SELECT count(*) FROM mark WHERE starred = 1")).isEqualTo(1);
    }

    @Test
    void a_step_that_fails_leaves_the_library_as_it_was() throws Exception {
        assertThatThrownBy(() -> Store.open(folder, BROKEN)).isInstanceOf(StoreException.class);

        try (var store = Store.open(folder)) {
            assertThat(paper(store, 1).state().starred()).isTrue();
            assertThat(store.check()).isEmpty();
        }
        assertThat(number(folder.resolve("offprint.db"), "SELECT count(*) FROM sqlite_schema WHERE name = 'colour'"))
                .isZero();
        assertThat(Files.exists(folder.resolve("backup/offprint-version-" + NOW + ".db")))
                .isTrue();
    }

    @Test
    void a_second_try_does_not_replace_the_first_copy() {
        assertThatThrownBy(() -> Store.open(folder, BROKEN)).isInstanceOf(StoreException.class);

        Store.open(folder, NEXT).close();

        assertThat(folder.resolve("backup/offprint-version-" + NOW + ".db")).exists();
        assertThat(folder.resolve("backup/offprint-version-" + NOW + "-2.db")).exists();
    }

    @Test
    void a_library_that_is_up_to_date_is_not_copied() {
        Store.open(folder).close();

        assertThat(folder.resolve("backup")).doesNotExist();
    }
}
