package dev.offprint.store.backup;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.StoreException;
import dev.offprint.store.Store;
import dev.offprint.store.StoreRecovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library whose database is gone is not taken for a new one.
class LossDetectorTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("offprint.db");
    }

    private Path backup(String name) {
        return folder.resolve("backup").resolve(name);
    }

    private void withPapers(int count) {
        try (var store = Store.open(folder)) {
            for (int i = 1; i <= count; i++) {
                merge(store, MONDAY, record(numbered("2505.0000" + i)));
            }
            store.backup(backup("weekly-2025-05-0" + count + ".db"));
        }
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        refused -> assertThat(refused.unreadable()).isTrue())
                .hasMessage(sentence);
    }

    private String lost(String copies) {
        return "The library " + file() + " is missing or empty, but " + folder.resolve("backup") + " has " + copies
                + " of it: put one back with `offprint restore`, or move that folder away to begin an empty library.";
    }

    @Test
    void a_missing_database_beside_a_backup_is_refused_and_not_created() throws IOException {
        withPapers(1);
        Files.delete(file());

        assertRefused(lost("a backup"));
        assertThat(file()).doesNotExist();
    }

    @Test
    void an_empty_database_beside_backups_is_refused_and_left_alone() throws IOException {
        withPapers(1);
        withPapers(2);
        Files.write(file(), new byte[0]);

        assertRefused(lost("2 backups"));
        assertThat(file()).isEmptyFile();
    }

    @Test
    void the_log_of_a_missing_database_is_refused_and_left_alone() throws IOException {
        Files.writeString(Path.of(file() + "-wal"), "pages");

        assertRefused("The library " + file() + " is missing or empty, but its log " + file()
                + "-wal is there: put the file back where it was, put a backup back with `offprint restore`, or move"
                + " the log away to begin an empty library.");
        assertThat(Path.of(file() + "-wal")).hasContent("pages");
    }

    @Test
    void a_log_follows_its_damaged_database_where_the_move_was_interrupted() throws IOException {
        withPapers(1);
        Files.move(file(), backup("damaged-1.db"));
        Files.writeString(Path.of(file() + "-wal"), "pages");

        assertRefused(lost("a backup"));
        assertThat(backup("damaged-1.db-wal")).hasContent("pages");
        assertThat(Path.of(file() + "-wal")).doesNotExist();
    }

    @Test
    void a_backup_takes_the_place_of_a_missing_database() throws IOException {
        withPapers(2);
        Files.delete(file());

        StoreRecovery.replaceDamaged(folder, backup("weekly-2025-05-02.db"));

        try (var store = Store.open(folder)) {
            assertThat(store.stats().papers()).isEqualTo(2);
        }
    }

    @Test
    void an_empty_library_is_begun_where_it_is_asked_for() throws IOException {
        withPapers(1);
        Files.delete(file());

        StoreRecovery.beginAnew(folder).close();

        try (var store = Store.open(folder)) {
            assertThat(store.stats().papers()).isZero();
            assertThat(store.richerBackup()).isNull();
        }
    }

    @Test
    void a_backup_of_a_later_state_is_richer() throws IOException {
        withPapers(1);
        withPapers(2);
        Files.copy(backup("weekly-2025-05-01.db"), file(), StandardCopyOption.REPLACE_EXISTING);

        try (var store = Store.open(folder)) {
            assertThat(store.richerBackup()).isEqualTo(backup("weekly-2025-05-02.db"));
        }
    }

    @Test
    void no_backup_is_richer_than_the_present_state() {
        withPapers(2);

        try (var store = Store.open(folder)) {
            assertThat(store.richerBackup()).isNull();
        }
    }
}
