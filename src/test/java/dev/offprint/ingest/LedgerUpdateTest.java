package dev.offprint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.fetch.CacheValidators;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.testing.EnglishMessages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LedgerUpdateTest {
    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final CacheValidators MARK = new CacheValidators("\"e\"", null);

    private static @Nullable LedgerEntry verdict(@Nullable LedgerEntry before, EditionResult answer) {
        var entry = new LedgerUpdate(IngestFixture.day("2026-05-04"), before, NOW, 0.5).on(answer);
        return entry == null ? null : EnglishMessages.of(entry);
    }

    private static LedgerEntry entry(PaperStatus status, int papers, @Nullable Instant nextAt, @Nullable String note) {
        return new LedgerEntry(
                IngestFixture.day("2026-05-04"), status, papers, NOW, nextAt, EnglishMessages.text(note), null, null);
    }

    private static EditionResult.Failed refused(@Nullable Duration again) {
        return new EditionResult.Failed(PaperStatus.REFUSED, Message.text("No."), again, EditionResult.Reach.WAY);
    }

    @Test
    void no_answer_is_no_word() {
        assertThat(verdict(null, new EditionResult.Stopped())).isNull();
    }

    @Test
    void a_list_with_a_shortfall_is_partial_and_never_recognised_as_unchanged() {
        assertThat(verdict(
                        null, new EditionResult.Papers(List.of(), List.of(), Message.text("Cut."), null, false, MARK)))
                .isEqualTo(entry(PaperStatus.PARTIAL, 0, NOW.plus(Duration.ofMinutes(5)), "Cut."));
    }

    @Test
    void a_failure_waits_as_long_as_the_source_wishes_when_that_is_longer() {
        assertThat(verdict(null, refused(Duration.ofHours(1))))
                .isEqualTo(entry(PaperStatus.REFUSED, 0, NOW.plus(Duration.ofHours(1)), "No."));
        assertThat(verdict(null, refused(Duration.ofSeconds(5))))
                .isEqualTo(entry(PaperStatus.REFUSED, 0, NOW.plus(Duration.ofMinutes(5)), "No."));
    }

    @Test
    void a_failure_after_a_failure_waits_twice_as_long() {
        var before = entry(PaperStatus.UNREADABLE, 0, NOW.plus(Duration.ofMinutes(40)), "What?");

        assertThat(verdict(before, refused(null)))
                .isEqualTo(entry(PaperStatus.REFUSED, 0, NOW.plus(Duration.ofMinutes(80)), "No."));
    }

    @Test
    void a_failure_after_a_partial_list_starts_with_a_short_wait_and_keeps_its_papers() {
        var before = entry(PaperStatus.PARTIAL, 12, NOW.plus(Duration.ofHours(1)), "The day is not over yet.");

        assertThat(verdict(before, refused(null)))
                .isEqualTo(entry(PaperStatus.REFUSED, 12, NOW.plus(Duration.ofMinutes(5)), "No."));
    }

    @Test
    void an_empty_day_stays_empty_when_a_later_question_fails() {
        var before = entry(PaperStatus.EMPTY, 0, null, null);

        assertThat(verdict(before, refused(null)))
                .isEqualTo(entry(PaperStatus.EMPTY, 0, null, "Asked again on 2026-05-20: No."));
    }
}
