package dev.offprint.store.backup;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.offprint.model.StoreException;
import dev.offprint.store.Store;
import dev.offprint.store.db.ConnectionPool;
import dev.offprint.store.schema.Schema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryOpenerTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("offprint.db");
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage(sentence);
    }

    private void withOnePaper() {
        try (var store = Store.open(folder)) {
            merge(store, MONDAY, record(numbered("2505.00001")));
        }
    }

    @Test
    void a_new_library_is_empty_and_sound() {
        try (var store = Store.open(folder.resolve("deep/down"))) {
            assertThat(store.stats().papers()).isZero();
            assertThat(store.sequence()).isZero();
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_folder_may_have_any_name() {
        var odd = folder.resolve("100 % what? # ünd 'so'");
        try (var store = Store.open(odd)) {
            merge(store, MONDAY, record(numbered("2505.00001")));
            store.backup(odd.resolve("copy?.db"));
            store.restore(odd.resolve("copy?.db"));
            assertThat(store.check()).isEmpty();
        }
        assertThat(odd).isDirectoryContaining("glob:**/offprint.db");
        assertThat(folder).isDirectoryNotContaining("glob:**/100 % what");
    }

    @Test
    void what_was_stored_is_there_when_it_is_opened_again() {
        withOnePaper();

        try (var store = Store.open(folder)) {
            assertThat(store.find("2505.00001")).hasValue(1);
        }
    }

    @Test
    void nobody_but_the_owner_can_read_the_folder_and_its_files() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews())
                .as("a file system that knows owners")
                .contains("posix");
        var made = folder.resolve("library");
        try (var store = Store.open(made)) {
            merge(store, MONDAY, record(numbered("2505.00001")));

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rwx------");
            try (var files = Files.list(made)) {
                assertThat(files)
                        .hasSize(3)
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void a_text_file_in_its_place_is_refused_and_left_alone() throws IOException {
        Files.writeString(file(), "My shopping list\n");

        refused(file() + " is not a library of Offprint: move it away, or choose another folder with --data.");

        assertThat(folder).isDirectoryContaining(path -> path.equals(file()));
        assertThat(Files.readString(file())).isEqualTo("My shopping list\n");
    }

    @Test
    void a_database_of_another_program_is_refused_and_left_alone() throws IOException {
        try (var db = ConnectionPool.unpooled(file())) {
            db.script("CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('La')");
        }
        var before = Files.readAllBytes(file());

        refused(file() + " is a database of another program: move it away, or choose another folder with --data.");

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_library_of_a_newer_program_is_refused_and_left_alone() throws IOException {
        withOnePaper();
        int newer = Schema.CURRENT.version() + 1;
        try (var db = ConnectionPool.unpooled(file())) {
            db.script("PRAGMA user_version = " + newer);
        }
        var before = Files.readAllBytes(file());

        refused("The library " + file() + " was written by a newer Offprint (its version is " + newer
                + ", this program knows " + Schema.CURRENT.version()
                + "): start the newer program, or choose another folder with --data.");

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(folder.resolve("backup")).doesNotExist();
    }

    @Test
    void a_file_where_the_folder_should_be_is_refused() throws IOException {
        var notes = Files.writeString(folder.resolve("notes.txt"), "Notes");

        assertThatThrownBy(() -> Store.open(notes))
                .isInstanceOf(StoreException.class)
                .hasMessage("The folder " + notes + " cannot be used (it is a file): choose another one with --data.");
        assertThat(Files.readString(notes)).isEqualTo("Notes");
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        var locked = Files.createDirectory(
                folder.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        assumeThat(Files.isWritable(locked)).as("root may write everywhere").isFalse();

        assertThatThrownBy(() -> Store.open(locked))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be used")
                .hasMessageEndingWith("choose another one with --data.");
    }

    @Test
    void a_library_cut_short_is_refused_as_damaged() throws IOException {
        withOnePaper();
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(3 * 8192);
        }
        var before = Files.readAllBytes(file());

        refused("The library " + file()
                + " is damaged: put back the newest copy from its backup folder with `offprint restore`.");

        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_library_whose_tables_are_overwritten_is_refused_as_damaged() throws IOException {
        withOnePaper();
        scribble(100, 8000);

        refused("The library " + file()
                + " is damaged: put back the newest copy from its backup folder with `offprint restore`.");
    }

    @Test
    void damage_that_opening_cannot_see_is_found_by_check() throws IOException {
        withOnePaper();
        scribble(Files.size(file()) - 2 * 8192, 2 * 8192);

        try (var store = Store.open(folder)) {
            assertThat(store.check()).first().asString().startsWith("The database file is damaged: ");
        }
    }

    /// Overwrites part of the file with nonsense.
    private void scribble(long from, int length) throws IOException {
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            var nonsense = new byte[length];
            java.util.Arrays.fill(nonsense, (byte) 0x5a);
            channel.write(ByteBuffer.wrap(nonsense), from);
        }
    }

    @Test
    void a_full_disk_is_told_and_what_was_stored_before_stays() {
        var connections = LibraryOpener.open(folder, Schema.CURRENT);
        try (var store = new Store(connections)) {
            merge(store, MONDAY, record(numbered("2505.00001")));
            connections.withWriter(
                    db -> db.number("PRAGMA max_page_count = 50")); // SQLite's own way to run out of room
            var big = numbered("2505.00002").toBuilder()
                    .abstractText("kites ".repeat(100_000))
                    .build();

            assertThatThrownBy(() -> merge(store, TUESDAY, record(numbered("2505.00003")), record(big)))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The disk that holds " + file()
                            + " is full: free some space and try again; what was stored before is unharmed.");

            assertThat(store.keys()).containsExactly(1);
            assertThat(key(store, record(numbered("2505.00004")))).isEqualTo(2);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_closed_library_says_so() {
        var store = Store.open(folder);
        store.close();
        store.close();

        assertThatThrownBy(store::sequence)
                .isInstanceOf(StoreException.class)
                .hasMessage("The library " + file() + " has been closed: start Offprint again.");
    }
}
