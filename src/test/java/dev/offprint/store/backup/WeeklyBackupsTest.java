package dev.offprint.store.backup;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.store.StoreFixture;
import dev.offprint.store.StoreRecovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The copies that the store makes without being asked for any.
class WeeklyBackupsTest extends StoreFixture {
    private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);

    private void another(int number) {
        merge(store, MONDAY, record(numbered("2505.0000" + number)));
    }

    private List<String> copies() throws IOException {
        try (var files = Files.list(folder.resolve("backup"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path backup(String name) {
        return folder.resolve("backup").resolve(name);
    }

    @Test
    void an_empty_library_needs_no_copy() {
        assertThat(store.weeklyBackup(FIRST)).isNull();
    }

    @Test
    void a_library_is_copied_once_a_week() {
        another(1);
        assertThat(store.weeklyBackup(FIRST)).isEqualTo(backup("weekly-2025-05-01.db"));
        another(2);
        assertThat(store.weeklyBackup(FIRST.plusDays(6))).isNull();
        assertThat(store.weeklyBackup(FIRST.plusDays(7))).isEqualTo(backup("weekly-2025-05-08.db"));
    }

    @Test
    void what_has_not_changed_is_not_copied_again() {
        another(1);
        store.weeklyBackup(FIRST);
        assertThat(store.weeklyBackup(FIRST.plusDays(30))).isNull();
    }

    @Test
    void the_newest_three_are_kept_and_all_other_files() throws IOException {
        another(1);
        store.backup(backup("offprint-2025-04-30.db"));
        for (int week = 0; week < 5; week++) {
            another(2 + week);
            store.weeklyBackup(FIRST.plusWeeks(week));
        }
        assertThat(copies())
                .containsExactly(
                        "offprint-2025-04-30.db",
                        "weekly-2025-05-15.db",
                        "weekly-2025-05-22.db",
                        "weekly-2025-05-29.db");
    }

    @Test
    void copies_of_the_library_that_stood_here_before_stay() throws IOException {
        for (int week = 0; week < 3; week++) {
            another(1 + week);
            store.weeklyBackup(FIRST.plusWeeks(week));
        }
        store.close();
        store = StoreRecovery.beginAnew(folder);
        for (int week = 3; week < 8; week++) {
            another(1 + week);
            store.weeklyBackup(FIRST.plusWeeks(week));
        }
        assertThat(copies())
                .containsExactly(
                        "damaged-1.db",
                        "weekly-2025-05-01.db",
                        "weekly-2025-05-08.db",
                        "weekly-2025-05-15.db",
                        "weekly-2025-06-05.db",
                        "weekly-2025-06-12.db",
                        "weekly-2025-06-19.db");
    }

    @Test
    void a_copy_of_a_day_to_come_puts_nothing_off() {
        another(1);
        store.weeklyBackup(FIRST.plusYears(1)); // the clock was wrong
        another(2);
        assertThat(store.weeklyBackup(FIRST)).isEqualTo(backup("weekly-2025-05-01.db"));
    }

    @Test
    void copies_of_days_to_come_do_not_take_the_place_of_todays() throws IOException {
        for (int week = 0; week < 3; week++) {
            another(1 + week);
            store.weeklyBackup(FIRST.plusYears(1).plusWeeks(week)); // the clock was wrong
        }
        another(4);
        store.weeklyBackup(FIRST);
        assertThat(copies())
                .containsExactly(
                        "weekly-2025-05-01.db", "weekly-2026-05-01.db", "weekly-2026-05-08.db", "weekly-2026-05-15.db");
    }
}
