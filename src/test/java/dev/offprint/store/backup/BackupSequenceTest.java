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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of two states of one library the one with the greater change sequence is the later one, however many papers and
/// marks each has.
final class BackupSequenceTest {
    @TempDir
    private Path folder;

    private Path copy() {
        return folder.resolve("copies/offprint.db");
    }

    @Test
    void an_older_state_with_as_many_papers_and_marks_never_replaces_a_later_copy() throws IOException {
        try (var store = Store.open(folder.resolve("library"))) {
            merge(store, MONDAY, record(numbered("2505.00001")), record(numbered("2505.00002")));
            store.apply(new ReaderAction.Star(true), keys(1), MONDAY);
            store.backup(folder.resolve("old/offprint.db"));
            store.apply(new ReaderAction.Note("for the beach"), keys(1), TUESDAY);
            store.backup(copy());
        }
        var before = Files.readAllBytes(copy());

        try (var old = Store.open(folder.resolve("old"))) {
            assertThatThrownBy(() -> old.backup(copy()))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(copy() + " holds more than this library (2 papers, here are 2): choose another name.");
        }

        assertThat(Files.readAllBytes(copy())).isEqualTo(before);
    }

    @Test
    void a_later_state_with_fewer_marks_replaces_an_earlier_copy() {
        try (var store = Store.open(folder.resolve("library"))) {
            merge(store, MONDAY, record(numbered("2505.00001")), record(numbered("2505.00002")));
            store.apply(new ReaderAction.Star(true), keys(1, 2), MONDAY);
            store.backup(copy());
            store.apply(new ReaderAction.Star(false), keys(1, 2), TUESDAY);
            store.backup(copy());
        }

        assertThat(LibrarySummary.verified(copy()).marked()).isZero();
    }

    @Test
    void a_copy_with_a_smaller_sequence_than_its_library_is_incomplete() {
        var library = new LibrarySummary("a", 8, 2, 1);

        assertThat(new LibrarySummary("a", 7, 2, 1).isCopyOf(library)).isFalse();
        assertThat(new LibrarySummary("a", 7, 3, 2).isCopyOf(library)).isFalse();
    }

    @Test
    void a_copy_with_the_same_sequence_has_to_hold_the_same() {
        var library = new LibrarySummary("a", 8, 2, 1);

        assertThat(new LibrarySummary("a", 8, 2, 1).isCopyOf(library)).isTrue();
        assertThat(new LibrarySummary("a", 8, 1, 1).isCopyOf(library)).isFalse();
        assertThat(new LibrarySummary("a", 8, 2, 0).isCopyOf(library)).isFalse();
    }

    @Test
    void a_library_may_have_grown_while_it_was_copied() {
        assertThat(new LibrarySummary("a", 9, 3, 1).isCopyOf(new LibrarySummary("a", 8, 2, 1)))
                .isTrue();
    }
}
