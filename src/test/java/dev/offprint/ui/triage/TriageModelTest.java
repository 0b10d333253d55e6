package dev.offprint.ui.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.UndoResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TriageModelTest {
    private final List<String> actions = new ArrayList<>();
    private Instant now = Instant.parse("2025-06-25T08:00:00Z");
    private CompletableFuture<Long> store = CompletableFuture.completedFuture(1L);
    private final TriageModel triage = new TriageModel(
            (act, key) -> {
                actions.add(act + " " + key);
                return store;
            },
            () -> now);

    @BeforeEach
    void startTriage() {
        triage.start(new long[] {11, 12, 13}, ReaderState.NONE);
    }

    @Test
    void triage_starts_with_the_first_paper_and_counts_the_rest() {
        assertThat(going().key()).isEqualTo(11);
        assertThat(going().left()).isEqualTo(3);
    }

    @Test
    void star_and_dismiss_are_one_action_each_and_advance() {
        triage.star();
        triage.dismiss();

        assertThat(actions).containsExactly("Star[starred=true] 11", "Dismiss[dismissed=true] 12");
        assertThat(going().key()).isEqualTo(13);
        assertThat(going().counts()).isEqualTo(new TriageCounts(1, 1, 0, 0));
    }

    @Test
    void an_action_that_fails_after_triage_ended_does_not_restart_it() {
        store = new CompletableFuture<>();
        triage.star();
        triage.leave();

        store.completeExceptionally(new IllegalStateException("the disk is full"));

        assertThat(triage.isActive()).isFalse();
    }

    @Test
    void an_action_that_fails_after_a_restart_changes_nothing() {
        var failing = new CompletableFuture<Long>();
        store = failing;
        triage.star();
        triage.leave();
        triage.start(new long[] {11, 12, 13}, ReaderState.NONE);
        store = CompletableFuture.completedFuture(1L);
        triage.dismiss();

        failing.completeExceptionally(new IllegalStateException("the disk is full"));

        assertThat(going().counts()).isEqualTo(new TriageCounts(0, 1, 0, 0));
    }

    @Test
    void later_leaves_the_paper_unchanged() {
        triage.later();

        assertThat(actions).isEmpty();
        assertThat(going().counts()).isEqualTo(new TriageCounts(0, 0, 0, 1));
    }

    @Test
    void back_shows_the_decision_and_a_second_star_reverts_it() {
        triage.star();
        triage.back();
        assertThat(going().marks().starred()).isTrue();

        triage.star();

        assertThat(actions).containsExactly("Star[starred=true] 11", "Star[starred=false] 11");
        assertThat(going().key()).isEqualTo(11);
    }

    @Test
    void back_at_the_first_paper_stays_there() {
        triage.back();

        assertThat(going().key()).isEqualTo(11);
    }

    @Test
    void dismissing_a_starred_paper_removes_its_star() {
        triage.star();
        triage.back();
        triage.dismiss();

        assertThat(actions)
                .containsExactly("Star[starred=true] 11", "Star[starred=false] 11", "Dismiss[dismissed=true] 11");
    }

    @Test
    void starring_a_dismissed_paper_restores_it() {
        triage.dismiss();
        triage.back();
        triage.star();

        assertThat(actions)
                .containsExactly("Dismiss[dismissed=true] 11", "Dismiss[dismissed=false] 11", "Star[starred=true] 11");
    }

    @Test
    void the_summary_has_counts_and_duration() {
        triage.star();
        triage.read();
        now = now.plusSeconds(181);
        triage.dismiss();

        assertThat(triage.stage().get())
                .isEqualTo(new TriageState.Done(new TriageCounts(1, 1, 1, 0), Duration.ofSeconds(181)));
        assertThat(triage.key()).isNull();
    }

    @Test
    void undo_returns_to_the_paper_even_from_the_summary() {
        triage.later();
        triage.later();
        triage.dismiss();

        triage.undone(new UndoResult(new ReaderAction.Dismiss(true), List.of(13L), 9));

        assertThat(going().key()).isEqualTo(13);
        assertThat(going().marks()).isEqualTo(ReaderState.NONE);
    }

    @Test
    void redo_advances_past_the_paper() {
        triage.undone(new UndoResult(new ReaderAction.Star(true), List.of(12L), 9));

        triage.redone(new UndoResult(new ReaderAction.Star(true), List.of(12L), 10));

        assertThat(going().key()).isEqualTo(13);
    }

    @Test
    void undoing_an_earlier_action_keeps_the_position() {
        triage.later();

        triage.undone(new UndoResult(new ReaderAction.Star(true), List.of(99L), 9));

        assertThat(going().key()).isEqualTo(12);
    }

    @Test
    void a_failed_action_is_not_a_decision() {
        store = CompletableFuture.failedFuture(new IllegalStateException("The disk is full."));

        triage.star();
        triage.back();

        assertThat(going().marks()).isEqualTo(ReaderState.NONE);
    }

    @Test
    void triage_without_papers_ends_at_once() {
        triage.start(new long[] {}, ReaderState.NONE);

        assertThat(triage.stage().get()).isEqualTo(new TriageState.Done(TriageCounts.NONE, Duration.ZERO));
    }

    @Test
    void triage_is_off_after_leaving() {
        triage.leave();

        assertThat(triage.isActive()).isFalse();
        triage.star();
        assertThat(actions).isEmpty();
    }

    private TriageState.Going going() {
        return (TriageState.Going) triage.stage().get();
    }
}
