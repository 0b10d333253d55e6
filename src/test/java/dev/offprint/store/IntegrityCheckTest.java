package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ReaderAction;
import dev.offprint.store.db.ConnectionPool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Mistakes planted behind the store's back.
class IntegrityCheckTest {
    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        merge(store, MONDAY, listed(numbered("2505.00001"), MONDAYS, 1, 5), record(numbered("2505.00002")));
        store.apply(new ReaderAction.Tag(List.of("kites")), keys(1), MONDAY);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_sound_library_has_no_problems() {
        assertThat(store.check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DELETE FROM standing WHERE paper = 2                    | The database has 1 papers without a place in the change sequence.
        UPDATE standing SET sequence = 99 WHERE paper = 2       | The database has 1 papers beyond the end of the change sequence.
        DELETE FROM name WHERE paper = 2                        | The database has 1 papers that their arXiv id does not lead to.
        DELETE FROM title WHERE paper = 2                       | The database has 1 papers that no title leads to.
        INSERT INTO gone VALUES (2, 1, 3)                       | The database has 1 keys that were given again after their paper became part of another.
        UPDATE standing SET upvotes = 6 WHERE paper = 1         | The database has 1 papers whose upvotes are not the newest that were seen.
        UPDATE edition SET papers = 9                           | The database has 1 editions whose papers are miscounted.
        UPDATE day SET unread = 0                               | The database has 1 days whose papers are miscounted.
        DELETE FROM mark                                        | The database has 1 tags of papers without marks.
        """)
    void a_planted_mistake_is_named(String mistake, String problem) {
        try (var db = ConnectionPool.unpooled(folder.resolve("offprint.db"))) {
            db.script(mistake);
        }

        assertThat(store.check()).contains(problem);
    }

    @Test
    void a_row_that_belongs_to_nothing_is_named() {
        try (var db = ConnectionPool.unpooled(folder.resolve("offprint.db"))) {
            db.script("PRAGMA foreign_keys = 0; INSERT INTO tag VALUES ('lost', 77, 1)");
        }

        assertThat(store.check()).contains("A row of tag belongs to nothing in paper.");
    }
}
