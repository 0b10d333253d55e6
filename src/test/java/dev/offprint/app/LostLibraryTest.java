package dev.offprint.app;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.StoreException;
import dev.offprint.search.SearchRequest;
import dev.offprint.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index beside a library that it was not made of.
final class LostLibraryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("offprint.db");
    }

    private void withPapers(Path library, String... ids) {
        try (var open = OpenLibrary.open(library, CLOCK)) {
            for (var id : ids) {
                open.writer()
                        .write(store -> merge(store, MONDAY, record(numbered(id))))
                        .join();
            }
            open.writer().indexed().join();
        }
    }

    @Test
    void an_empty_library_beside_an_index_with_papers_is_refused() throws IOException {
        withPapers(folder, "2505.00001", "2505.00002");
        Files.delete(file());

        assertThatThrownBy(() -> OpenLibrary.open(folder, CLOCK))
                .isInstanceOf(StoreException.class)
                .hasMessage("The library in " + folder + " is empty, but its search index holds 2 papers: put a backup"
                        + " back with `offprint restore`, or move the folder index away to begin an empty library.");
        assertThatThrownBy(() -> OpenLibrary.open(folder, CLOCK)).isInstanceOf(StoreException.class);
    }

    @Test
    void a_library_that_is_begun_anew_is_not_searched_with_the_old_index() throws IOException {
        withPapers(folder, "2505.00001");
        Files.delete(file());

        try (var open = OpenLibrary.beginAnew(folder, CLOCK)) {
            assertThat(open.index().size()).isZero();
        }
        withPapers(folder, "2505.00002");
    }

    @Test
    void an_older_database_copied_in_by_hand_gets_an_index_of_its_own() throws IOException {
        withPapers(folder, "2505.00001");
        var older = folder.resolve("older.db");
        try (var store = Store.open(folder)) {
            store.backup(older);
        }
        withPapers(folder, "2505.00002", "2505.00003");
        Files.move(older, file(), StandardCopyOption.REPLACE_EXISTING);

        try (var open = OpenLibrary.open(folder, CLOCK)) {
            open.writer().indexed().join();
            assertThat(open.index().keys()).containsExactly(open.store().keys()).hasSize(1);
        }
    }

    @Test
    void the_database_of_another_library_gets_an_index_of_its_own(@TempDir Path other) throws IOException {
        withPapers(folder, "2505.00001");
        withPapers(other, "2505.00002", "2505.00003", "2505.00004");
        Files.copy(other.resolve("offprint.db"), file(), StandardCopyOption.REPLACE_EXISTING);

        try (var open = OpenLibrary.open(folder, CLOCK)) {
            open.writer().indexed().join();
            assertThat(open.index().keys()).hasSize(3);
            assertThat(open.index().search(SearchRequest.of("2505.00001", 10)).hits())
                    .isEmpty();
        }
    }
}
