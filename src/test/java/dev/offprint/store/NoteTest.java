package dev.offprint.store;

import static dev.offprint.store.StoreSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ReaderAction;
import dev.offprint.model.UndoState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A note is stored every half second while somebody types; undo takes back what was typed in one go.
class NoteTest extends StoreFixture {
    @BeforeEach
    void fill() {
        merge(store, MONDAY, record(numbered("2505.00001")), record(numbered("2505.00002")));
    }

    /// @param half how many half seconds after Monday began
    private void save(long key, String text, int half) {
        store.apply(new ReaderAction.Note(text), keys(key), MONDAY.plusMillis(500L * half));
    }

    private @Nullable String note(long key) {
        return paper(store, key).state().note();
    }

    @Test
    void what_is_saved_again_and_again_in_one_go_is_one_undo_and_one_redo() {
        save(1, "Comp", 0);
        save(1, "Compare w", 1);
        save(1, "Compare with the tide", 2);

        store.undo(TUESDAY);
        assertThat(note(1)).isNull();
        assertThat(store.undoState().undo()).isNull();

        store.redo(TUESDAY);
        assertThat(note(1)).isEqualTo("Compare with the tide");
    }

    @Test
    void what_is_typed_after_a_pause_is_an_undo_of_its_own() {
        save(1, "Compare", 0);
        save(1, "Compare with the tide", 41);

        store.undo(TUESDAY);

        assertThat(note(1)).isEqualTo("Compare");
    }

    @Test
    void notes_of_two_papers_are_two_undos() {
        save(1, "Compare", 0);
        save(2, "Compare", 1);
        save(2, "Compare it", 2);

        store.undo(TUESDAY);

        assertThat(note(1)).isEqualTo("Compare");
        assertThat(note(2)).isNull();
        assertThat(store.undoState().undo()).isEqualTo(new UndoState.Step(new ReaderAction.Note("Compare"), 1));
    }

    @Test
    void an_act_in_between_ends_the_go() {
        save(1, "Compare", 0);
        store.apply(new ReaderAction.Star(true), keys(1), MONDAY.plusMillis(600));
        save(1, "Compare it", 2);

        store.undo(TUESDAY);

        assertThat(note(1)).isEqualTo("Compare");
    }
}
