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
    private final List<String> acts = new ArrayList<>();
    private Instant now = Instant.parse("2025-06-25T08:00:00Z");
    private CompletableFuture<Long> store = CompletableFuture.completedFuture(1L);
    private final TriageModel triage = new TriageModel(
            (act, key) -> {
                acts.add(act + " " + key);
                return store;
            },
            () -> now);

    @BeforeEach
    void begin() {
        triage.start(new long[] {11, 12, 13}, ReaderState.NONE);
    }

    @Test
    void it_begins_with_the_first_paper_and_knows_how_many_are_left() {
        assertThat(going().key()).isEqualTo(11);
        assertThat(going().left()).isEqualTo(3);
    }

    @Test
    void star_and_dismiss_are_one_act_each_and_go_on() {
        triage.star();
        triage.dismiss();

        assertThat(acts).containsExactly("Star[starred=true] 11", "Dismiss[dismissed=true] 12");
        assertThat(going().key()).isEqualTo(13);
        assertThat(going().counts()).isEqualTo(new TriageCounts(1, 1, 0, 0));
    }

    @Test
    void an_act_that_is_refused_after_triage_was_left_does_not_open_it_again() {
        store = new CompletableFuture<>();
        triage.star();
        triage.leave();

        store.completeExceptionally(new IllegalStateException("the disk is full"));

        assertThat(triage.isActive()).isFalse();
    }

    @Test
    void an_act_that_is_refused_after_triage_was_begun_again_changes_nothing_there() {
        var refused = new CompletableFuture<Long>();
        store = refused;
        triage.star();
        triage.leave();
        triage.start(new long[] {11, 12, 13}, ReaderState.NONE);
        store = CompletableFuture.completedFuture(1L);
        triage.dismiss();

        refused.completeExceptionally(new IllegalStateException("the disk is full"));

        assertThat(going().counts()).isEqualTo(new TriageCounts(0, 1, 0, 0));
    }

    @Test
    void later_does_nothing_to_the_paper() {
        triage.later();

        assertThat(acts).isEmpty();
        assertThat(going().counts()).isEqualTo(new TriageCounts(0, 0, 0, 1));
    }

    @Test
    void back_shows_what_was_decided_and_a_second_star_takes_it_back() {
        triage.star();
        triage.back();
        assertThat(going().marks().starred()).isTrue();

        triage.star();

        assertThat(acts).containsExactly("Star[starred=true] 11", "Star[starred=false] 11");
        assertThat(going().key()).isEqualTo(11);
    }

    @Test
    void back_at_the_first_paper_stays_there() {
        triage.back();

        assertThat(going().key()).isEqualTo(11);
    }

    @Test
    void a_paper_dismissed_after_its_star_is_not_kept_for_later() {
        triage.star();
        triage.back();
        triage.dismiss();

        assertThat(acts)
                .containsExactly("Star[starred=true] 11", "Star[starred=false] 11", "Dismiss[dismissed=true] 11");
    }

    @Test
    void a_paper_starred_after_its_dismissal_comes_back_to_the_lists() {
        triage.dismiss();
        triage.back();
        triage.star();

        assertThat(acts)
                .containsExactly("Dismiss[dismissed=true] 11", "Dismiss[dismissed=false] 11", "Star[starred=true] 11");
    }

    @Test
    void the_end_says_how_many_and_how_long() {
        triage.star();
        triage.read();
        now = now.plusSeconds(181);
        triage.dismiss();

        assertThat(triage.stage().get())
                .isEqualTo(new TriageState.Done(new TriageCounts(1, 1, 1, 0), Duration.ofSeconds(181)));
        assertThat(triage.key()).isNull();
    }

    @Test
    void undo_brings_the_paper_back_even_from_the_end() {
        triage.later();
        triage.later();
        triage.dismiss();

        triage.undone(new UndoResult(new ReaderAction.Dismiss(true), List.of(13L), 9));

        assertThat(going().key()).isEqualTo(13);
        assertThat(going().marks()).isEqualTo(ReaderState.NONE);
    }

    @Test
    void redo_passes_the_paper_again() {
        triage.undone(new UndoResult(new ReaderAction.Star(true), List.of(12L), 9));

        triage.redone(new UndoResult(new ReaderAction.Star(true), List.of(12L), 10));

        assertThat(going().key()).isEqualTo(13);
    }

    @Test
    void undoing_something_from_before_leaves_the_place_alone() {
        triage.later();

        triage.undone(new UndoResult(new ReaderAction.Star(true), List.of(99L), 9));

        assertThat(going().key()).isEqualTo(12);
    }

    @Test
    void what_the_store_refuses_was_not_decided() {
        store = CompletableFuture.failedFuture(new IllegalStateException("The disk is full."));

        triage.star();
        triage.back();

        assertThat(going().marks()).isEqualTo(ReaderState.NONE);
    }

    @Test
    void without_a_paper_it_is_over_at_once() {
        triage.start(new long[] {}, ReaderState.NONE);

        assertThat(triage.stage().get()).isEqualTo(new TriageState.Done(TriageCounts.NONE, Duration.ZERO));
    }

    @Test
    void left_it_is_off() {
        triage.leave();

        assertThat(triage.isActive()).isFalse();
        triage.star();
        assertThat(acts).isEmpty();
    }

    private TriageState.Going going() {
        return (TriageState.Going) triage.stage().get();
    }
}
