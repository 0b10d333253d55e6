package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.offprint.model.StoreException;
import dev.offprint.store.backup.LibraryOpener;
import dev.offprint.store.db.ConnectionPool;
import dev.offprint.store.schema.Schema;
import dev.offprint.ui.fx.Localization;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What SQLite reports, as the German window says it.
final class GermanErrorsTest {
    private static final Localization GERMAN = new Localization(Locale.GERMANY, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private ConnectionPool connections;
    private Store store;

    @BeforeEach
    void open() {
        connections = LibraryOpener.open(folder, Schema.CURRENT);
        store = new Store(connections);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String refusal() {
        var trouble = catchThrowableOfType(
                StoreException.class,
                () -> merge(
                        store,
                        MONDAY,
                        record(numbered("2505.00002").toBuilder()
                                .abstractText("kites ".repeat(100_000))
                                .build())));
        return GERMAN.of(trouble.message());
    }

    private Path file() {
        return folder.resolve("offprint.db");
    }

    @Test
    void a_full_disk() {
        connections.withWriter(db -> db.number("PRAGMA max_page_count = 50")); // SQLite's own way to run out of room

        assertThat(refusal())
                .isEqualTo(
                        "Der Datenträger mit " + file() + " ist voll: bitte Platz schaffen und noch einmal versuchen;"
                                + " was schon gespeichert war, ist unversehrt.");
    }

    @Test
    void a_library_that_may_only_be_read() {
        connections.withWriter(db -> db.run("PRAGMA query_only = ON"));

        assertThat(refusal())
                .isEqualTo("In die Bibliothek " + file() + " lässt sich nicht schreiben: bitte das Schreiben in ihren"
                        + " Ordner erlauben oder mit --data einen anderen wählen.");
    }

    @Test
    void a_library_that_another_program_has_locked() {
        connections.withWriter(db -> db.number("PRAGMA busy_timeout = 1"));
        try (var other = ConnectionPool.unpooled(file())) {
            other.run("BEGIN IMMEDIATE");

            assertThat(refusal())
                    .isEqualTo("Ein anderes Programm hält die Bibliothek " + file() + " besetzt: bitte warten, bis es"
                            + " fertig ist, oder es schließen, und noch einmal versuchen.");
        }
    }
}
