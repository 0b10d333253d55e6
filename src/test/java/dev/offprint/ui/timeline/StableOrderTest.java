package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StableOrderTest {
    private static final PaperKeys SHOWN = PaperKeys.of(5, 3, 8);

    @Test
    void papers_stay_where_they_stand_whatever_their_order_is_by_now() {
        assertThat(StableOrder.merge(SHOWN, new long[] {8, 5, 3})).containsExactly(5, 3, 8);
    }

    @Test
    void a_paper_that_is_gone_leaves_no_gap() {
        assertThat(StableOrder.merge(SHOWN, new long[] {8, 5})).containsExactly(5, 8);
    }

    @Test
    void a_new_paper_stands_behind_the_one_that_it_follows_by_now() {
        assertThat(StableOrder.merge(SHOWN, new long[] {1, 8, 2, 4, 5, 3})).containsExactly(1, 5, 3, 8, 2, 4);
    }

    @Test
    void what_is_still_there_stays_in_its_order() {
        assertThat(StableOrder.retain(SHOWN, new long[] {1, 3, 5, 9})).containsExactly(5, 3);
    }
}
