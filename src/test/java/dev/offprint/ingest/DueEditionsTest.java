package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DueEditionsTest {
    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

    private static LedgerEntry entry(Edition edition, PaperStatus status, @Nullable String nextAt) {
        var next = nextAt == null ? null : Instant.parse(nextAt);
        return new LedgerEntry(edition, status, 0, NOW.minusSeconds(86_400), next, null, null, null);
    }

    private static List<String> due(int days, LedgerEntry... ledger) {
        return DueEditions.now(List.of(ledger), Source.HUGGING_FACE, NOW, days).stream()
                .map(edition -> edition.period().text())
                .toList();
    }

    private static List<String> missing(String from, String to, LedgerEntry... ledger) {
        return DueEditions.missing(
                        List.of(ledger), Source.HUGGING_FACE, LocalDate.parse(from), LocalDate.parse(to), NOW)
                .stream()
                .map(edition -> edition.period().text())
                .toList();
    }

    @Test
    void an_empty_ledger_owes_the_last_days_newest_first() {
        assertThat(due(3)).containsExactly("2026-05-20", "2026-05-19", "2026-05-18");
    }

    @Test
    void what_is_complete_or_empty_is_not_due() {
        assertThat(due(
                        3,
                        entry(IngestFixture.day("2026-05-19"), PaperStatus.COMPLETE, null),
                        entry(IngestFixture.day("2026-05-18"), PaperStatus.EMPTY, null)))
                .containsExactly("2026-05-20");
    }

    @Test
    void what_was_asked_before_is_due_when_its_time_has_come() {
        assertThat(due(
                        2,
                        entry(IngestFixture.day("2026-05-20"), PaperStatus.PARTIAL, "2026-05-20T12:30:00Z"),
                        entry(IngestFixture.day("2026-05-19"), PaperStatus.PARTIAL, "2026-05-20T12:00:00Z")))
                .containsExactly("2026-05-19");
    }

    @Test
    void a_failure_long_ago_is_due_however_old_its_day() {
        assertThat(due(1, entry(IngestFixture.day("2024-02-01"), PaperStatus.REFUSED, "2026-05-20T11:00:00Z")))
                .containsExactly("2026-05-20", "2024-02-01");
    }

    @Test
    void a_gap_beyond_the_days_looked_at_is_left_to_the_reader() {
        assertThat(due(1, entry(IngestFixture.day("2024-02-01"), PaperStatus.COMPLETE, null)))
                .containsExactly("2026-05-20");
    }

    @Test
    void weeks_and_what_is_trending_come_along_when_their_time_has_come() {
        var trending = new Edition(Source.HUGGING_FACE, new Period.Trending());
        var week = new Edition(Source.HUGGING_FACE, new Period.Week(2026, 20));

        assertThat(due(
                        1,
                        entry(week, PaperStatus.PARTIAL, "2026-05-20T11:00:00Z"),
                        entry(trending, PaperStatus.PARTIAL, "2026-05-20T11:00:00Z")))
                .containsExactly("trending", "2026-05-20", "2026-W20");
    }

    @Test
    void other_sources_have_debts_of_their_own() {
        assertThat(due(1, entry(Edition.day(Source.ARXIV, LocalDate.parse("2026-05-20")), PaperStatus.COMPLETE, null)))
                .containsExactly("2026-05-20");
    }

    @Test
    void the_missing_days_of_a_range_are_those_not_settled_newest_first() {
        assertThat(missing(
                        "2026-05-01",
                        "2026-05-04",
                        entry(IngestFixture.day("2026-05-04"), PaperStatus.PARTIAL, "2026-05-21T00:00:00Z"),
                        entry(IngestFixture.day("2026-05-03"), PaperStatus.EMPTY, null),
                        entry(IngestFixture.day("2026-05-02"), PaperStatus.UNCHANGED, null)))
                .containsExactly("2026-05-04", "2026-05-01");
    }

    @Test
    void days_to_come_are_not_missing() {
        assertThat(missing("2026-05-19", "2026-06-30")).containsExactly("2026-05-20", "2026-05-19");
    }

    @Test
    void a_backward_range_has_no_days() {
        assertThat(missing("2026-05-04", "2026-05-01")).isEmpty();
    }
}
