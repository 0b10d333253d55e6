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
        history.add(new PaperCounts(10, 1, null), 100);
        history.add(new PaperCounts(20, null, 5), 300);
        history.add(new PaperCounts(15, 2, null), 200);

        assertThat(history.latest()).isEqualTo(new PaperCounts(20, 2, 5));
    }

    @Test
    void a_point_is_kept_only_where_something_changed() {
        assertThat(history.add(upvotes(10), 100)).isTrue();
        assertThat(history.add(upvotes(10), 200)).isFalse();
        assertThat(history.add(upvotes(11), 300)).isTrue();

        assertThat(history.changed()).containsExactly(100L, 300L);
    }

    @Test
    void a_moment_between_two_others_that_comes_late_is_a_point_of_its_own() {
        history.add(upvotes(10), 100);
        history.add(upvotes(30), 300);

        assertThat(history.add(upvotes(20), 200)).isTrue();
        assertThat(history.latest()).isEqualTo(upvotes(30));
    }

    @Test
    void of_two_counts_at_one_moment_the_greater_stands_in_either_order() {
        history.add(upvotes(12), 100);
        history.add(new PaperCounts(10, 3, null), 100);

        assertThat(history.latest()).isEqualTo(new PaperCounts(12, 3, null));
    }

    @Test
    void nothing_counted_is_no_point() {
        assertThat(history.add(PaperCounts.NONE, 100)).isFalse();
        assertThat(history.latest()).isEqualTo(PaperCounts.NONE);
    }

    @Test
    void what_the_database_holds_is_not_written_again() {
        history.load(100, upvotes(10));
        history.add(upvotes(10), 100);

        assertThat(history.changed()).isEmpty();
    }
}
