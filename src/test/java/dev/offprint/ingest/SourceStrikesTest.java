package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.LedgerEntry;
import dev.offprint.model.PaperStatus;
import dev.offprint.testing.LocalServer;
import dev.offprint.testing.ServerReply;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many failed days put a source off for the rest of a round: three in a row.
final class SourceStrikesTest {
    @TempDir
    private Path folder;

    private final LocalServer server = new LocalServer();
    private IngestFixture rig;

    @BeforeEach
    void open() {
        rig = new IngestFixture(folder, server.base(), "2026-05-20T12:00:00Z");
    }

    @AfterEach
    void close() {
        rig.close();
        server.close();
    }

    /// Days of May at which the source fails.
    private void fails(String... days) {
        server.otherwise(request ->
                List.of(days).stream().anyMatch(day -> request.address().contains("2026-05-" + day))
                        ? ServerReply.status(500)
                        : request.address().startsWith("/api/") ? ServerReply.ok("[]") : ServerReply.status(404));
    }

    private FetchRunReport round(String... days) {
        return rig.round(List.of(days).stream()
                .map(day -> IngestFixture.day("2026-05-" + day))
                .toList());
    }

    @Test
    void a_day_that_succeeds_begins_the_count_again() {
        fails("10", "09", "07", "06");

        var report = round("10", "09", "08", "07", "06", "05");

        assertThat(report.putOff()).isZero();
        assertThat(report.entries())
                .extracting(LedgerEntry::status)
                .containsExactly(
                        PaperStatus.REFUSED,
                        PaperStatus.REFUSED,
                        PaperStatus.EMPTY,
                        PaperStatus.REFUSED,
                        PaperStatus.REFUSED,
                        PaperStatus.EMPTY);
    }

    @Test
    void three_failed_days_in_a_row_after_a_success_put_the_source_off() {
        fails("10", "08", "07", "06");

        var report = round("10", "09", "08", "07", "06", "05");

        assertThat(report.putOff()).isEqualTo(1);
        assertThat(report.entries()).hasSize(5);
    }
}
