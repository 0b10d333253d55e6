package dev.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Counts;
import dev.offprint.model.Detail;
import dev.offprint.model.Entry;
import dev.offprint.model.Paper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static final Shown SHOWN = new Shown(3, new Counts(10, 2, null), 100, 7);

    private static Entry entry(@Nullable Integer rank, Counts counts) {
        return new Entry(Paper.titled("Kites").build(), Detail.RECORD, Samples.MONDAYS, rank, counts);
    }

    @Test
    void the_newer_sight_wins_and_keeps_what_it_does_not_tell() {
        assertThat(SHOWN.again(entry(1, new Counts(20, null, 4)), 200, 8))
                .isEqualTo(new Shown(1, new Counts(20, 2, 4), 200, 8));
        assertThat(SHOWN.again(entry(null, Counts.NONE), 200, 8))
                .isEqualTo(new Shown(3, new Counts(10, 2, null), 200, 8));
    }

    @Test
    void an_older_sight_fills_gaps_only() {
        assertThat(SHOWN.again(entry(1, new Counts(5, 1, 4)), 50, 8))
                .isEqualTo(new Shown(3, new Counts(10, 2, 4), 100, 7));
    }

    @Test
    void of_two_sights_at_one_moment_the_better_rank_and_the_greater_counts_stand() {
        assertThat(SHOWN.again(entry(5, new Counts(12, 1, null)), 100, 8))
                .isEqualTo(new Shown(3, new Counts(12, 2, null), 100, 8));
    }

    @Test
    void the_moment_alone_says_nothing_new() {
        assertThat(SHOWN.says(new Shown(3, new Counts(10, 2, null), 900, 7))).isTrue();
        assertThat(SHOWN.says(new Shown(2, new Counts(10, 2, null), 100, 7))).isFalse();
    }
}
