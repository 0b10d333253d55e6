package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.jobs.WeeklyBackupTask;
import dev.offprint.model.Message;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.SourceEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WeeklyBackupTaskTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<Message> told = new ArrayList<>();
    private OpenLibrary openLibrary;
    private WeeklyBackupTask copies;

    @BeforeEach
    void open() {
        openLibrary = OpenLibrary.open(folder, NOON);
        openLibrary
                .store()
                .merge(
                        List.of(SourceEntry.unlisted(Paper.titled("Kites").build(), MetadataQuality.RECORD)),
                        null,
                        NOON.instant());
        copies = new WeeklyBackupTask(openLibrary.store(), NOON, told::add);
    }

    @AfterEach
    void close() {
        openLibrary.close();
    }

    @Test
    void a_copy_that_is_due_is_made_without_a_word() {
        copies.look(true);
        assertThat(folder.resolve("backup").resolve("weekly-2025-05-22.db")).exists();
        assertThat(told).isEmpty();
    }

    @Test
    void nobody_who_does_not_want_copies_gets_any() {
        copies.look(false);
        assertThat(folder.resolve("backup")).doesNotExist();
    }

    @Test
    void a_copy_that_cannot_be_made_is_told_once() throws IOException {
        Files.writeString(folder.resolve("backup"), "a file where the folder should be");
        copies.look(true);
        copies.look(true);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().english()).startsWith("The library could not be copied this week: ");
    }
}
