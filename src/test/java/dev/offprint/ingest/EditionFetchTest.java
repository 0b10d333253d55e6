package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.fetch.RateLimit;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Source;
import dev.offprint.testing.LocalPages;
import dev.offprint.testing.SharedData;
import dev.offprint.testing.TestTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twenty-eight months of real lists, served on this machine.
@Tag("slow")
final class EditionFetchTest {
    private static final LocalDate FROM = LocalDate.parse("2024-01-01");
    private static final LocalDate TO = LocalDate.parse("2026-04-30");

    @TempDir
    Path folder;

    @Test
    void a_backfill_that_is_stopped_ten_times_brings_every_paper_and_every_gap() throws IOException {
        var file = SharedData.file("editions-2024-01-to-2026-04.jsonl.gz");
        try (var pages = new LocalPages().file(file)) {
            var time = TestTime.at("2026-06-01T12:00:00Z");
            for (int i = 0; i < 10; i++) {
                stopped(pages, time, 80);
            }
            try (var rig = new IngestFixture(folder, pages.base(), time, new RateLimit(75, 25))) {
                var rest = rig.refresh.missing(Source.HUGGING_FACE, FROM, TO);
                assertThat(rest).hasSize(851 - 10 * 80);

                rig.round(rest);

                var statuses = rig.store.ledger().stream()
                        .collect(Collectors.groupingBy(entry -> entry.status(), Collectors.counting()));
                assertThat(statuses).containsOnlyKeys(PaperStatus.COMPLETE, PaperStatus.EMPTY);
                assertThat(statuses).containsEntry(PaperStatus.COMPLETE, 600L).containsEntry(PaperStatus.EMPTY, 251L);
                assertThat(rig.papers()).isEqualTo(11_339);
                assertThat(rig.refresh.missing(Source.HUGGING_FACE, FROM, TO)).isEmpty();
                assertThat(busiestMinute(rig)).as("new starts included").isLessThanOrEqualTo(100);
            }
            assertThat(pages.server().asked()).hasSize(851);
        }
    }

    private void stopped(LocalPages pages, TestTime time, int after) {
        try (var rig = new IngestFixture(folder, pages.base(), time, new RateLimit(75, 25))) {
            var missing = rig.refresh.missing(Source.HUGGING_FACE, FROM, TO);
            rig.refresh.round(missing, Duration.ofHours(1), rig.stop, progress -> {
                if (progress.done() == after) {
                    rig.stop.ask();
                }
            });
        }
    }

    private static long busiestMinute(IngestFixture rig) {
        var asked = rig.store.ledger().stream()
                .map(LedgerEntry::askedAt)
                .filter(Objects::nonNull)
                .toList();
        return asked.stream()
                .mapToLong(from -> asked.stream()
                        .filter(at -> !at.isBefore(from) && at.isBefore(from.plusSeconds(60)))
                        .count())
                .max()
                .orElse(0);
    }
}
