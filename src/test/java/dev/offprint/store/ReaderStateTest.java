package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ReaderAction;
import dev.offprint.model.ReaderState;
import dev.offprint.model.TagCount;
import dev.offprint.model.UndoResult;
import dev.offprint.model.UndoState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderStateTest extends StoreFixture {
    private static final ReaderAction STAR = new ReaderAction.Star(true);
    private static final ReaderAction READ = new ReaderAction.Read(true);

    @BeforeEach
    void fill() {
        merge(
                store,
                MONDAY,
                record(numbered("2505.00001")),
                record(numbered("2505.00002")),
                record(numbered("2505.00003")));
    }

    private ReaderState marks(long key) {
        return paper(store, key).state();
    }

    private static ReaderState starred() {
        return new ReaderState(true, false, false, List.of(), null);
    }

    @Test
    void an_act_changes_the_marks_and_the_change_sequence() {
        long sequence = store.apply(STAR, keys(1, 3), MONDAY);

        assertThat(sequence).isEqualTo(5);
        assertThat(store.sequence()).isEqualTo(5);
        assertThat(marks(1)).isEqualTo(starred());
        assertThat(marks(2)).isEqualTo(ReaderState.NONE);
        assertThat(marks(3)).isEqualTo(starred());
        assertThat(store.stats().starred()).isEqualTo(2);
    }

    @Test
    void papers_that_an_act_does_not_change_are_left_out() {
        store.apply(STAR, keys(1), MONDAY);

        assertThat(store.apply(STAR, keys(1, 2), TUESDAY)).isEqualTo(5);
        assertThat(store.undo(WEDNESDAY)).isEqualTo(new UndoResult(STAR, List.of(2L), 6));
        assertThat(marks(1)).isEqualTo(starred());
    }

    @Test
    void an_act_that_changes_nothing_is_not_remembered() {
        store.apply(READ, keys(1), MONDAY);
        store.apply(READ, keys(1), TUESDAY);
        store.undo(WEDNESDAY);

        assertThat(store.undo(WEDNESDAY)).isNull();
    }

    @Test
    void keys_of_no_paper_are_left_out_and_each_key_counts_once() {
        store.apply(STAR, keys(99, 1, 1, -5), MONDAY);

        assertThat(store.undo(TUESDAY)).isEqualTo(new UndoResult(STAR, List.of(1L), 5));
    }

    @Test
    void undo_takes_back_the_last_act_and_then_the_one_before() {
        store.apply(STAR, keys(1), MONDAY);
        store.apply(new ReaderAction.Note("Later."), keys(1), MONDAY);

        assertThat(store.undo(TUESDAY)).isEqualTo(new UndoResult(new ReaderAction.Note("Later."), List.of(1L), 6));
        assertThat(marks(1)).isEqualTo(starred());
        assertThat(store.undo(TUESDAY)).isEqualTo(new UndoResult(STAR, List.of(1L), 7));
        assertThat(marks(1)).isEqualTo(ReaderState.NONE);
        assertThat(store.undo(TUESDAY)).isNull();
    }

    @Test
    void redo_does_again_what_was_undone_last() {
        store.apply(STAR, keys(1), MONDAY);
        store.apply(READ, keys(1), MONDAY);
        store.undo(TUESDAY);
        store.undo(TUESDAY);

        assertThat(store.redo(WEDNESDAY)).isEqualTo(new UndoResult(STAR, List.of(1L), 8));
        assertThat(store.redo(WEDNESDAY)).isEqualTo(new UndoResult(READ, List.of(1L), 9));
        assertThat(store.redo(WEDNESDAY)).isNull();
        assertThat(marks(1)).isEqualTo(new ReaderState(true, true, false, List.of(), null));
    }

    @Test
    void a_glance_counts_as_read_and_undo_takes_back_what_was_decided_before_it() {
        store.apply(STAR, keys(1), MONDAY);
        store.apply(new ReaderAction.AutoRead(), keys(1), MONDAY);
        assertThat(marks(1)).isEqualTo(new ReaderState(true, true, false, List.of(), null));

        assertThat(store.undo(TUESDAY)).extracting(UndoResult::action).isEqualTo(STAR);
        assertThat(marks(1)).isEqualTo(new ReaderState(false, true, false, List.of(), null));
    }

    @Test
    void a_glance_at_another_paper_leaves_what_was_undone_to_be_done_again() {
        store.apply(STAR, keys(1), MONDAY);
        store.undo(TUESDAY);
        store.apply(new ReaderAction.AutoRead(), keys(2), TUESDAY);

        assertThat(store.redo(WEDNESDAY)).extracting(UndoResult::action).isEqualTo(STAR);
    }

    @Test
    void undo_and_redo_survive_a_restart() {
        store.apply(STAR, keys(1), MONDAY);
        reopen();
        assertThat(store.undo(TUESDAY)).isNotNull();
        reopen();
        assertThat(store.redo(WEDNESDAY)).isNotNull();

        assertThat(marks(1)).isEqualTo(starred());
    }

    @Test
    void a_new_act_ends_what_could_be_done_again() {
        store.apply(STAR, keys(1), MONDAY);
        store.undo(TUESDAY);
        store.apply(READ, keys(2), WEDNESDAY);

        assertThat(store.redo(WEDNESDAY)).isNull();
        assertThat(store.undo(WEDNESDAY)).isEqualTo(new UndoResult(READ, List.of(2L), 7));
        assertThat(store.undo(WEDNESDAY)).isNull();
    }

    @Test
    void what_undo_and_redo_would_do_can_be_asked_and_changes_nothing() {
        assertThat(store.undoState()).isEqualTo(new UndoState(null, null));

        store.apply(STAR, keys(1), MONDAY);
        store.apply(READ, keys(1, 2), MONDAY);
        assertThat(store.undoState()).isEqualTo(new UndoState(new UndoState.Step(READ, 2), null));

        store.undo(TUESDAY);
        assertThat(store.undoState())
                .isEqualTo(new UndoState(new UndoState.Step(STAR, 1), new UndoState.Step(READ, 2)));

        store.undo(TUESDAY);
        assertThat(store.undoState()).isEqualTo(new UndoState(null, new UndoState.Step(STAR, 1)));
        assertThat(store.sequence()).isEqualTo(9);
    }

    @Test
    void a_new_act_leaves_nothing_that_would_be_done_again() {
        store.apply(STAR, keys(1), MONDAY);
        store.undo(TUESDAY);
        store.apply(new ReaderAction.Note("Later."), keys(2), WEDNESDAY);

        assertThat(store.undoState())
                .isEqualTo(new UndoState(new UndoState.Step(new ReaderAction.Note("Later."), 1), null));
    }

    @Test
    void tags_stay_in_the_order_in_which_they_were_given() {
        store.apply(new ReaderAction.Tag(List.of("wind", "beach")), keys(1), MONDAY);
        store.apply(new ReaderAction.Tag(List.of("beach", "air")), keys(1), MONDAY);

        assertThat(marks(1).tags()).containsExactly("wind", "beach", "air");
    }

    @Test
    void undone_tags_stand_where_they_stood() {
        store.apply(new ReaderAction.Tag(List.of("wind", "beach", "air")), keys(1), MONDAY);
        store.apply(new ReaderAction.Untag(List.of("beach")), keys(1), MONDAY);
        assertThat(marks(1).tags()).containsExactly("wind", "air");

        store.undo(TUESDAY);

        assertThat(marks(1).tags()).containsExactly("wind", "beach", "air");
    }

    @Test
    void tags_are_counted_in_alphabetical_order() {
        store.apply(new ReaderAction.Tag(List.of("wind", "beach")), keys(1), MONDAY);
        store.apply(new ReaderAction.Tag(List.of("wind")), keys(3), MONDAY);

        assertThat(store.tags()).containsExactly(new TagCount("beach", 1), new TagCount("wind", 2));
    }

    @Test
    void a_note_comes_back_as_typed_and_an_empty_one_takes_it_away() {
        store.apply(new ReaderAction.Note("  # Kites\n\n* by the *sea*\n"), keys(1), MONDAY);
        assertThat(marks(1).note()).isEqualTo("  # Kites\n\n* by the *sea*\n");

        store.apply(new ReaderAction.Note(""), keys(1), TUESDAY);
        assertThat(marks(1)).isEqualTo(ReaderState.NONE);
    }

    @Test
    void no_page_touches_what_the_reader_did() {
        store.apply(STAR, keys(1), MONDAY);
        store.apply(new ReaderAction.Tag(List.of("wind")), keys(1), MONDAY);

        merge(
                store,
                TUESDAY,
                listed(numbered("2505.00001").toBuilder().title("Renamed").build(), TUESDAYS, 1, 9));

        assertThat(marks(1)).isEqualTo(new ReaderState(true, false, false, List.of("wind"), null));
    }

    @Test
    void unread_counts_what_is_neither_read_nor_dismissed() {
        store.apply(READ, keys(1), MONDAY);
        store.apply(new ReaderAction.Dismiss(true), keys(1, 2), MONDAY);
        assertThat(store.stats().unread()).isEqualTo(1);

        store.undo(TUESDAY);
        assertThat(store.stats().unread()).isEqualTo(2);
    }

    @Test
    void all_papers_can_be_marked_at_once_and_unmarked_again() {
        store.apply(READ, store.keys(), MONDAY);
        assertThat(store.stats().unread()).isZero();

        assertThat(store.undo(TUESDAY)).isEqualTo(new UndoResult(READ, List.of(1L, 2L, 3L), 9));
        assertThat(store.stats().unread()).isEqualTo(3);
    }
}
