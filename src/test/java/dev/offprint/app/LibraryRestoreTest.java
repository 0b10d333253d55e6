package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryRestoreTest {
    @TempDir
    private Path folder;

    @Test
    void a_copy_that_cannot_be_looked_at_hides_no_other() throws IOException {
        var backup = Files.createDirectory(folder.resolve("backup"));
        for (int day = 1; day <= 2; day++) {
            var copy = Files.createFile(backup.resolve("weekly-2025-05-0" + day + ".db"));
            Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2025-05-0" + day + "T12:00:00Z")));
        }
        Files.createSymbolicLink(backup.resolve("away.db"), folder.resolve("nowhere.db"));

        assertThat(LibraryRestore.copies(folder, Set.of()))
                .extracting(copy -> copy.copy().getFileName().toString())
                .containsExactly("weekly-2025-05-02.db", "weekly-2025-05-01.db");
    }
}
