package dev.offprint.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.fetch.Validators;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.Saying;
import dev.offprint.model.Status;
import dev.offprint.testing.English;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class VerdictTest {
    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final Validators MARK = new Validators("\"e\"", null);

    private static @Nullable LedgerEntry verdict(@Nullable LedgerEntry before, Answer answer) {
        var entry = new Verdict(Rig.day("2026-05-04"), before, NOW, 0.5).on(answer);
        return entry == null ? null : English.of(entry);
    }

    private static LedgerEntry entry(Status status, int papers, @Nullable Instant nextAt, @Nullable String note) {
        return new LedgerEntry(Rig.day("2026-05-04"), status, papers, NOW, nextAt, English.text(note), null, null);
    }

    private static Answer.Failed refused(@Nullable Duration again) {
        return new Answer.Failed(Status.REFUSED, Saying.text("No."), again, Answer.Reach.WAY);
    }

    @Test
    void no_answer_is_no_word() {
        assertThat(verdict(null, new Answer.Stopped())).isNull();
    }

    @Test
    void a_list_with_a_shortfall_is_partial_and_never_recognised_as_unchanged() {
        assertThat(verdict(null, new Answer.Papers(List.of(), List.of(), Saying.text("Cut."), null, false, MARK)))
                .isEqualTo(entry(Status.PARTIAL, 0, NOW.plus(Duration.ofMinutes(5)), "Cut."));
    }

    @Test
    void a_failure_waits_as_long_as_the_source_wishes_when_that_is_longer() {
        assertThat(verdict(null, refused(Duration.ofHours(1))))
                .isEqualTo(entry(Status.REFUSED, 0, NOW.plus(Duration.ofHours(1)), "No."));
        assertThat(verdict(null, refused(Duration.ofSeconds(5))))
                .isEqualTo(entry(Status.REFUSED, 0, NOW.plus(Duration.ofMinutes(5)), "No."));
    }

    @Test
    void a_failure_after_a_failure_waits_twice_as_long() {
        var before = entry(Status.UNREADABLE, 0, NOW.plus(Duration.ofMinutes(40)), "What?");

        assertThat(verdict(before, refused(null)))
                .isEqualTo(entry(Status.REFUSED, 0, NOW.plus(Duration.ofMinutes(80)), "No."));
    }

    @Test
    void a_failure_after_a_partial_list_starts_with_a_short_wait_and_keeps_its_papers() {
        var before = entry(Status.PARTIAL, 12, NOW.plus(Duration.ofHours(1)), "The day is not over yet.");

        assertThat(verdict(before, refused(null)))
                .isEqualTo(entry(Status.REFUSED, 12, NOW.plus(Duration.ofMinutes(5)), "No."));
    }

    @Test
    void an_empty_day_stays_empty_when_a_later_question_fails() {
        var before = entry(Status.EMPTY, 0, null, null);

        assertThat(verdict(before, refused(null)))
                .isEqualTo(entry(Status.EMPTY, 0, null, "Asked again on 2026-05-20: No."));
    }
}
