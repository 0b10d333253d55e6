package dev.offprint.store.backup;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.StoreException;
import dev.offprint.model.StoredPaper;
import dev.offprint.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupRestoreTest {
    @TempDir
    private Path folder;

    private Store store;

    /// A copy of two papers, the first of them starred; since then the star went and a third paper came.
    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("library"));
        merge(store, MONDAY, listed(numbered("2505.00001"), MONDAYS, 1, 5), record(numbered("2505.00002")));
        store.apply(new ReaderAction.Star(true), keys(1), MONDAY);
        store.backup(copy());
        store.apply(new ReaderAction.Star(false), keys(1), TUESDAY);
        merge(store, TUESDAY, record(numbered("2505.00003")));
    }

    @AfterEach
    void close() {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private Path copy() {
        return folder.resolve("copy.db");
    }

    @Test
    void everything_is_as_the_copy_has_it() {
        store.restore(copy());

        assertThat(store.keys()).containsExactly(1, 2);
        assertThat(paper(store, 1).state().starred()).isTrue();
        assertThat(store.days()).hasSize(1);
        assertThat(store.find("2505.00003")).isEmpty();
        assertThat(store.undo(WEDNESDAY)).isNotNull();
    }

    @Test
    void interests_that_were_pinned_are_as_the_copy_has_them_and_can_be_undone() {
        var kites = new InterestChoice(new Interest(Interest.Kind.WORD, "kites"), true);
        store.editInterests(_ -> List.of(kites), TUESDAY);
        var pinned = folder.resolve("pinned.db");
        store.backup(pinned);
        store.undo(TUESDAY);

        store.restore(pinned);

        assertThat(store.preferences(null).choices()).containsExactly(kites);
        store.undo(WEDNESDAY);
        assertThat(store.preferences(null).choices()).isEmpty();
    }

    /// A table that is added to the schema and forgotten here would lose what it has.
    @Test
    void every_table_is_copied_or_numbered_again() throws SQLException {
        var tables = new ArrayList<String>();
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library/offprint.db"));
                var rows = db.createStatement().executeQuery("""
                    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'\
                    """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        tables.removeAll(List.of("library", "standing", "gone"));

        assertThat(BackupRestore.COPIED).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void whoever_follows_is_told_of_every_paper_and_of_those_that_went() {
        long before = store.sequence();

        store.restore(copy());

        var delta = store.changesSince(before, 10);
        assertThat(delta.changed()).extracting(StoredPaper::key).containsExactlyInAnyOrder(1L, 2L);
        assertThat(delta.removed()).containsExactly(3L);
        assertThat(delta.sequence()).isEqualTo(store.sequence());
    }

    @Test
    void keys_that_went_are_not_given_again() {
        store.restore(copy());

        assertThat(key(store, record(numbered("2505.00004")))).isEqualTo(4);
    }

    @Test
    void the_state_before_is_kept_and_can_be_restored_in_turn() {
        var before = store.restore(copy());
        store.restore(before);

        assertThat(store.keys()).containsExactly(1, 2, 3);
        assertThat(paper(store, 1).state().starred()).isFalse();
    }

    @Test
    void another_process_sees_the_restored_library_at_its_next_look() {
        try (var other = Store.open(folder.resolve("library"))) {
            assertThat(other.stats().papers()).isEqualTo(3);

            store.restore(copy());

            assertThat(other.stats().papers()).isEqualTo(2);
            assertThat(key(other, record(numbered("2505.00004")))).isEqualTo(4);
        }
    }

    @Test
    void a_poorer_state_that_was_restored_does_not_replace_a_richer_copy() {
        var rich = folder.resolve("rich.db");
        store.backup(rich);

        store.restore(copy());

        assertThatThrownBy(() -> store.backup(rich)).isInstanceOf(StoreException.class);
    }

    @Test
    void a_file_that_is_no_copy_changes_nothing() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ada");
        long before = store.sequence();

        assertThatThrownBy(() -> store.restore(letter)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.restore(folder.resolve("nowhere.db"))).isInstanceOf(StoreException.class);

        assertThat(store.sequence()).isEqualTo(before);
        assertThat(folder.resolve("nowhere.db")).doesNotExist();
        assertThat(folder.resolve("library/backup")).doesNotExist();
    }

    @Test
    void nothing_is_left_behind_but_the_state_before() throws IOException {
        store.restore(copy());

        try (var files = Files.list(folder.resolve("library/backup"))) {
            assertThat(files).containsExactly(folder.resolve("library/backup/offprint-before-restore.db"));
        }
    }
}
