package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Detail;
import dev.offprint.model.Entry;
import dev.offprint.model.Paper;
import dev.offprint.model.Saying;
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

final class WeeklyCopiesTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<Saying> told = new ArrayList<>();
    private House house;
    private WeeklyCopies copies;

    @BeforeEach
    void open() {
        house = House.open(folder, NOON);
        house.store()
                .merge(List.of(Entry.unlisted(Paper.titled("Kites").build(), Detail.RECORD)), null, NOON.instant());
        copies = new WeeklyCopies(house.store(), NOON, told::add);
    }

    @AfterEach
    void close() {
        house.close();
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
