package dev.offprint.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.ReaderAction;
import dev.offprint.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DemoLibraryTest {
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-04");
    private static final Instant NOW = Instant.parse("2026-03-04T09:30:00Z");

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("one"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void it_has_the_same_size_on_every_day_of_the_week(int day) {
        DemoLibrary.fill(store, WEDNESDAY.withDayOfMonth(day), NOW);

        assertThat(store.stats().papers()).isEqualTo(60);
        assertThat(store.stats().appearances()).isEqualTo(61);
        assertThat(store.ledger()).hasSize(14).extracting(LedgerEntry::status).contains(PaperStatus.PARTIAL);
    }

    @Test
    void equal_days_make_equal_libraries() {
        DemoLibrary.fill(store, WEDNESDAY, NOW);

        try (var other = Store.open(folder.resolve("other"))) {
            DemoLibrary.fill(other, WEDNESDAY, NOW);

            assertThat(other.papers(other.keys())).isEqualTo(store.papers(store.keys()));
            assertThat(other.ledger()).isEqualTo(store.ledger());
        }
    }

    @Test
    void the_last_act_can_be_taken_back() {
        DemoLibrary.fill(store, WEDNESDAY, NOW);

        var undone = Objects.requireNonNull(store.undo(NOW));

        assertThat(undone.action()).isEqualTo(new ReaderAction.Tag(List.of("teaching", "reproduce")));
        assertThat(undone.keys()).hasSize(1);
    }

    @Test
    void a_library_with_papers_is_left_alone() {
        DemoLibrary.fill(store, WEDNESDAY, NOW);
        long sequence = store.sequence();

        assertThatThrownBy(() -> DemoLibrary.fill(store, WEDNESDAY, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the demonstration goes into an empty library only");
        assertThat(store.sequence()).isEqualTo(sequence);
    }
}
