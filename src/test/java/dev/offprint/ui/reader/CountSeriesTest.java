package dev.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Appearance;
import dev.offprint.model.Edition;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CountSeriesTest {

    @Test
    void points_are_in_chronological_order() {
        var series = CountSeries.of(
                List.of(seen("2025-05-24", 62), seen("2025-05-22", 9), seen("2025-05-23", 31)), PaperCounts::upvotes);

        assertThat(series.points()).extracting(CountSeries.Point::count).containsExactly(9, 31, 62);
        assertThat(series.max()).isEqualTo(62);
    }

    @Test
    void a_single_point_is_no_series() {
        assertThat(CountSeries.of(List.of(seen("2025-05-22", 9)), PaperCounts::upvotes)
                        .points())
                .isEmpty();
    }

    @Test
    void appearances_without_upvotes_are_left_out() {
        assertThat(CountSeries.of(List.of(seen("2025-05-22", 9), seen("2025-05-23", null)), PaperCounts::upvotes)
                        .points())
                .isEmpty();
    }

    @Test
    void of_two_counts_at_the_same_instant_the_greater_is_used() {
        var series = CountSeries.of(
                List.of(seen("2025-05-22", 9), seen("2025-05-22", 12), seen("2025-05-23", 20)), PaperCounts::upvotes);

        assertThat(series.points()).extracting(CountSeries.Point::count).containsExactly(12, 20);
    }

    @Test
    void each_count_has_its_own_series() {
        var seen = List.of(seen("2025-05-22", 9), seen("2025-05-23", 20));

        assertThat(CountSeries.of(seen, PaperCounts::githubStars).points())
                .extracting(CountSeries.Point::count)
                .containsExactly(90, 90);
    }

    @Test
    void an_unchanged_count_is_constant() {
        var seen = List.of(seen("2025-05-22", 9), seen("2025-05-23", 20));

        assertThat(CountSeries.of(seen, PaperCounts::githubStars).isConstant()).isTrue();
        assertThat(CountSeries.of(seen, PaperCounts::upvotes).isConstant()).isFalse();
    }

    private static Appearance seen(String day, @Nullable Integer upvotes) {
        return new Appearance(
                Edition.day(Source.HUGGING_FACE, LocalDate.parse(day)),
                1,
                new PaperCounts(upvotes, null, 90),
                Instant.parse(day + "T12:00:00Z"));
    }
}
