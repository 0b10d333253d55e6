package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ReaderState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What undoing does to marks that are no longer as the act left them.
class MarkChangeTest {

    private static ReaderState marks(boolean starred, List<String> tags, @Nullable String note) {
        return new ReaderState(starred, false, false, tags, note);
    }

    @Test
    void only_what_the_act_was_about_is_taken_back() {
        var starring = new MarkChange(1, ReaderState.NONE, marks(true, List.of(), null));

        assertThat(starring.reversed().applyTo(marks(true, List.of("kites"), "A note.")))
                .isEqualTo(marks(false, List.of("kites"), "A note."));
    }

    @Test
    void a_tag_is_taken_back_among_others() {
        var tagging = new MarkChange(1, marks(false, List.of("a"), null), marks(false, List.of("a", "b"), null));

        assertThat(tagging.reversed()
                        .applyTo(marks(false, List.of("z", "b", "a"), null))
                        .tags())
                .containsExactly("z", "a");
        assertThat(tagging.applyTo(marks(false, List.of("z"), null)).tags()).containsExactly("z", "b");
    }

    @Test
    void a_note_that_was_joined_with_another_one_stays() {
        var noting = new MarkChange(1, ReaderState.NONE, marks(false, List.of(), "Mine."));

        assertThat(noting.reversed()
                        .applyTo(marks(true, List.of(), "Mine.\n\nThe other row's."))
                        .note())
                .isEqualTo("Mine.\n\nThe other row's.");
    }
}
