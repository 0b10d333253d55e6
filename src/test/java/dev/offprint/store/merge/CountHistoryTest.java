package dev.offprint.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.PaperCounts;
import org.junit.jupiter.api.Test;

class CountHistoryTest {
    private final CountHistory history = new CountHistory();

    private static PaperCounts upvotes(int upvotes) {
        return new PaperCounts(upvotes, null, null);
    }

    @Test
    void each_count_is_the_newest_that_was_told() {
        history.tell(new PaperCounts(10, 1, null), 100);
        history.tell(new PaperCounts(20, null, 5), 300);
        history.tell(new PaperCounts(15, 2, null), 200);

        assertThat(history.now()).isEqualTo(new PaperCounts(20, 2, 5));
    }

    @Test
    void a_point_is_kept_only_where_something_changed() {
        assertThat(history.tell(upvotes(10), 100)).isTrue();
        assertThat(history.tell(upvotes(10), 200)).isFalse();
        assertThat(history.tell(upvotes(11), 300)).isTrue();

        assertThat(history.changed()).containsExactly(100L, 300L);
    }

    @Test
    void a_moment_between_two_others_that_comes_late_is_a_point_of_its_own() {
        history.tell(upvotes(10), 100);
        history.tell(upvotes(30), 300);

        assertThat(history.tell(upvotes(20), 200)).isTrue();
        assertThat(history.now()).isEqualTo(upvotes(30));
    }

    @Test
    void of_two_counts_at_one_moment_the_greater_stands_in_either_order() {
        history.tell(upvotes(12), 100);
        history.tell(new PaperCounts(10, 3, null), 100);

        assertThat(history.now()).isEqualTo(new PaperCounts(12, 3, null));
    }

    @Test
    void nothing_counted_is_no_point() {
        assertThat(history.tell(PaperCounts.NONE, 100)).isFalse();
        assertThat(history.now()).isEqualTo(PaperCounts.NONE);
    }

    @Test
    void what_the_database_holds_is_not_written_again() {
        history.known(100, upvotes(10));
        history.tell(upvotes(10), 100);

        assertThat(history.changed()).isEmpty();
    }
}
