package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StableOrderTest {
    private static final PaperKeys SHOWN = PaperKeys.of(5, 3, 8);

    @Test
    void existing_papers_keep_their_order() {
        assertThat(StableOrder.merge(SHOWN, new long[] {8, 5, 3})).containsExactly(5, 3, 8);
    }

    @Test
    void a_removed_paper_leaves_no_gap() {
        assertThat(StableOrder.merge(SHOWN, new long[] {8, 5})).containsExactly(5, 8);
    }

    @Test
    void a_new_paper_follows_its_predecessor() {
        assertThat(StableOrder.merge(SHOWN, new long[] {1, 8, 2, 4, 5, 3})).containsExactly(1, 5, 3, 8, 2, 4);
    }

    @Test
    void remaining_papers_keep_their_order() {
        assertThat(StableOrder.retain(SHOWN, new long[] {1, 3, 5, 9})).containsExactly(5, 3);
    }
}
