package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NoteCoalescingTest {
    @Test
    void a_text_that_grows_or_shrinks_or_changes_in_a_piece_is_typed() {
        assertThat(NoteCoalescing.isEdit("compare", "compare with")).isTrue();
        assertThat(NoteCoalescing.isEdit("compare with", "compare")).isTrue();
        assertThat(NoteCoalescing.isEdit("compare with the lighthouse", "compare and with the lighthouse"))
                .isTrue();
    }

    @Test
    void another_text_is_not() {
        assertThat(NoteCoalescing.isEdit("compare", "read again")).isFalse();
    }
}
