package dev.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ReaderAction;
import dev.offprint.ui.fx.ManualClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class NoteModelTest {
    private final ManualClock clock = new ManualClock();
    private final List<String> stored = new ArrayList<>();
    private boolean diskFull;
    private final NoteModel model = new NoteModel(clock, (action, paper) -> {
        if (action instanceof ReaderAction.Note(String text)) {
            stored.add(paper + " " + text);
        }
        return diskFull
                ? CompletableFuture.failedFuture(new IllegalStateException("disk full"))
                : CompletableFuture.completedFuture(1L);
    });

    @Test
    void input_is_stored_half_a_second_after_the_first_key_stroke() {
        model.show(1, null);
        model.setText("a");
        model.setText("ab");
        assertThat(stored).isEmpty();

        clock.advance(NoteModel.SAVE_DELAY);
        assertThat(stored).containsExactly("1 ab");

        model.setText("abc");
        clock.advance(NoteModel.SAVE_DELAY);
        assertThat(stored).containsExactly("1 ab", "1 abc");
    }

    @Test
    void input_is_stored_at_once_when_another_paper_is_shown() {
        model.show(1, "old");
        model.setText("new");
        model.show(2, "other");

        assertThat(stored).containsExactly("1 new");
        assertThat(model.text().get()).isEqualTo("other");
    }

    @Test
    void input_is_stored_once_when_the_window_closes() {
        model.show(1, null);
        model.setText("new");
        model.save();
        clock.advance(NoteModel.SAVE_DELAY);

        assertThat(stored).containsExactly("1 new");
    }

    @Test
    void an_older_stored_note_does_not_replace_input() {
        model.show(1, "old");
        model.setText("old and new");
        model.show(1, "old");

        assertThat(model.text().get()).isEqualTo("old and new");
    }

    @Test
    void a_note_that_the_store_refused_stays_in_the_editor() {
        diskFull = true;
        model.show(1, "old");
        model.setText("written while the disk was full");
        clock.advance(NoteModel.SAVE_DELAY);
        model.show(1, "old"); // as after the failure, when everything is loaded again

        assertThat(model.text().get()).isEqualTo("written while the disk was full");
    }

    @Test
    void a_refused_note_is_there_after_another_paper_and_stored_when_space_is_back() {
        diskFull = true;
        model.show(1, "old");
        model.setText("new");
        model.show(2, "other");
        model.show(1, "old");
        assertThat(model.text().get()).isEqualTo("new");

        diskFull = false;
        stored.clear();
        model.save();
        assertThat(stored).containsExactly("1 new");

        model.show(1, "undone");
        assertThat(model.text().get()).isEqualTo("undone");
    }

    @Test
    void a_note_changed_elsewhere_is_shown() {
        model.show(1, "old");
        model.show(1, "undone");

        assertThat(model.text().get()).isEqualTo("undone");
        assertThat(stored).isEmpty();
    }

    @Test
    void an_emptied_note_is_stored_as_empty() {
        model.show(1, "old");
        model.setText("");
        model.save();

        assertThat(stored).containsExactly("1 ");
    }
}
