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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedLibraryTest {
    @TempDir
    private Path folder;

    private Path library;
    private Path copy;

    @BeforeEach
    void damage() throws IOException {
        library = folder.resolve("library");
        copy = folder.resolve("copy.db");
        try (var store = Store.open(library)) {
            merge(store, MONDAY, record(numbered("2505.00001")));
            store.backup(copy);
        }
        Files.writeString(library.resolve("offprint.db"), "no database any more");
        Files.writeString(library.resolve("offprint.db-wal"), "nor its log");
    }

    @Test
    void a_damaged_library_is_replaced_by_its_copy() {
        assertThatThrownBy(() -> Store.open(library)).isInstanceOf(StoreException.class);

        StoreRecovery.replaceDamaged(library, copy);

        try (var store = Store.open(library)) {
            assertThat(store.find("2505.00001")).hasValue(1);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void what_was_damaged_is_put_aside_with_its_log() {
        assertThat(StoreRecovery.replaceDamaged(library, copy)).isEqualTo(library.resolve("backup/damaged-1.db"));

        assertThat(library.resolve("backup/damaged-1.db")).hasContent("no database any more");
        assertThat(library.resolve("backup/damaged-1.db-wal")).hasContent("nor its log");
        assertThat(library.resolve("offprint.db-wal")).doesNotExist();
    }

    @Test
    void a_copy_that_is_none_changes_nothing() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ada");

        assertThatThrownBy(() -> StoreRecovery.replaceDamaged(library, letter)).isInstanceOf(StoreException.class);

        assertThat(library.resolve("offprint.db")).hasContent("no database any more");
        assertThat(library.resolve("backup")).doesNotExist();
    }
}
