package dev.offprint.store.backup;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.ReaderAction;
import dev.offprint.model.StoreException;
import dev.offprint.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupWriterTest {
    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("library"));
        merge(store, MONDAY, listed(numbered("2505.00001"), MONDAYS, 1, 5), record(numbered("2505.00002")));
        store.apply(new ReaderAction.Star(true), keys(1), MONDAY);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path copy() {
        return copies().resolve("offprint.db");
    }

    private Path copies() {
        return folder.resolve("copies");
    }

    private static Store empty(Path folder) {
        return Store.open(folder);
    }

    @Test
    void a_copy_opens_as_a_library_with_everything_in_it() {
        store.backup(copy());

        try (var copied = Store.open(copies())) {
            assertThat(copied.papers(copied.keys())).isEqualTo(store.papers(store.keys()));
            assertThat(copied.days()).isEqualTo(store.days());
            assertThat(copied.sequence()).isEqualTo(store.sequence());
            assertThat(copied.undo(TUESDAY)).isNotNull();
            assertThat(key(copied, record(numbered("2505.00003")))).isEqualTo(3);
            assertThat(copied.check()).isEmpty();
        }
    }

    @Test
    void nothing_but_the_copy_is_left_beside_it() throws IOException {
        store.backup(copy());

        try (var files = Files.list(copies())) {
            assertThat(files).containsExactly(copy());
        }
    }

    @Test
    void a_later_copy_replaces_an_earlier_one_of_the_same_library() {
        store.backup(copy());
        store.apply(new ReaderAction.Star(false), keys(1), TUESDAY);

        store.backup(copy());

        assertThat(LibrarySummary.verified(copy()).sequence()).isEqualTo(4);
    }

    @Test
    void an_empty_library_never_replaces_a_full_copy() throws IOException {
        store.backup(copy());
        var before = Files.readAllBytes(copy());

        try (var empty = empty(folder.resolve("empty"))) {
            assertThatThrownBy(() -> empty.backup(copy()))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(copy() + " holds more than this library (2 papers, here are 0): choose another name.");
        }

        assertThat(Files.readAllBytes(copy())).isEqualTo(before);
    }

    @Test
    void an_older_state_never_replaces_a_later_copy() throws IOException {
        store.backup(folder.resolve("old/offprint.db"));
        merge(store, TUESDAY, record(numbered("2505.00003")));
        store.backup(copy());

        try (var old = Store.open(folder.resolve("old"))) {
            assertThatThrownBy(() -> old.backup(copy())).isInstanceOf(StoreException.class);
        }

        assertThat(LibrarySummary.verified(copy()).papers()).isEqualTo(3);
    }

    @Test
    void a_richer_library_may_replace_the_copy_of_another() {
        try (var empty = empty(folder.resolve("empty"))) {
            empty.backup(copy());
        }

        store.backup(copy());

        assertThat(LibrarySummary.verified(copy()).papers()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_no_copy_is_never_replaced() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ada");

        assertThatThrownBy(() -> store.backup(letter))
                .isInstanceOf(StoreException.class)
                .hasMessage(letter + " is something else than a copy of a library: choose another name.");

        assertThat(Files.readString(letter)).isEqualTo("Dear Ada");
    }

    @Test
    void a_library_is_not_copied_onto_itself() {
        assertThatThrownBy(() -> store.backup(folder.resolve("library/offprint.db")))
                .isInstanceOf(StoreException.class)
                .hasMessage("A library cannot be copied onto itself: choose another name.");
        assertThat(store.check()).isEmpty();
    }

    @Test
    void a_copy_can_be_made_while_another_process_has_the_library_open() {
        try (var other = Store.open(folder.resolve("library"))) {
            other.backup(copy());
            merge(other, TUESDAY, record(numbered("2505.00003")));
        }

        assertThat(LibrarySummary.verified(copy()).papers()).isEqualTo(2);
        assertThat(store.stats().papers()).isEqualTo(3);
    }

    @Test
    void a_damaged_copy_is_recognised() throws IOException {
        store.backup(copy());
        try (var channel = java.nio.channels.FileChannel.open(copy(), java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[8192]), 8192);
        }

        assertThatThrownBy(() -> LibrarySummary.verified(copy())).isInstanceOf(StoreException.class);
    }
}
