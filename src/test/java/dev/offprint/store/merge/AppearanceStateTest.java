package dev.offprint.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.SourceEntry;
import dev.offprint.store.StoreSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppearanceStateTest {
    private static final AppearanceState SHOWN = new AppearanceState(3, new PaperCounts(10, 2, null), 100, 7);

    private static SourceEntry entry(@Nullable Integer rank, PaperCounts counts) {
        return new SourceEntry(
                Paper.titled("Kites").build(), MetadataQuality.RECORD, StoreSamples.MONDAYS, rank, counts);
    }

    @Test
    void the_newer_sight_wins_and_keeps_what_it_does_not_tell() {
        assertThat(SHOWN.mergedWith(entry(1, new PaperCounts(20, null, 4)), 200, 8))
                .isEqualTo(new AppearanceState(1, new PaperCounts(20, 2, 4), 200, 8));
        assertThat(SHOWN.mergedWith(entry(null, PaperCounts.NONE), 200, 8))
                .isEqualTo(new AppearanceState(3, new PaperCounts(10, 2, null), 200, 8));
    }

    @Test
    void an_older_sight_fills_gaps_only() {
        assertThat(SHOWN.mergedWith(entry(1, new PaperCounts(5, 1, 4)), 50, 8))
                .isEqualTo(new AppearanceState(3, new PaperCounts(10, 2, 4), 100, 7));
    }

    @Test
    void of_two_sights_at_one_moment_the_better_rank_and_the_greater_counts_stand() {
        assertThat(SHOWN.mergedWith(entry(5, new PaperCounts(12, 1, null)), 100, 8))
                .isEqualTo(new AppearanceState(3, new PaperCounts(12, 2, null), 100, 8));
    }

    @Test
    void the_moment_alone_says_nothing_new() {
        assertThat(SHOWN.sameContent(new AppearanceState(3, new PaperCounts(10, 2, null), 900, 7)))
                .isTrue();
        assertThat(SHOWN.sameContent(new AppearanceState(2, new PaperCounts(10, 2, null), 100, 7)))
                .isFalse();
    }
}
