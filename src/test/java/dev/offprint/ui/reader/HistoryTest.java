package dev.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Appearance;
import dev.offprint.model.Counts;
import dev.offprint.model.Edition;
import dev.offprint.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class HistoryTest {

    @Test
    void points_are_in_the_order_in_which_they_were_seen() {
        var history = History.of(
                List.of(seen("2025-05-24", 62), seen("2025-05-22", 9), seen("2025-05-23", 31)), Counts::upvotes);

        assertThat(history.points()).extracting(History.Point::count).containsExactly(9, 31, 62);
        assertThat(history.most()).isEqualTo(62);
    }

    @Test
    void one_point_is_no_history() {
        assertThat(History.of(List.of(seen("2025-05-22", 9)), Counts::upvotes).points())
                .isEmpty();
    }

    @Test
    void appearances_without_upvotes_are_left_out() {
        assertThat(History.of(List.of(seen("2025-05-22", 9), seen("2025-05-23", null)), Counts::upvotes)
                        .points())
                .isEmpty();
    }

    @Test
    void of_two_numbers_for_one_moment_the_greater_counts() {
        var history = History.of(
                List.of(seen("2025-05-22", 9), seen("2025-05-22", 12), seen("2025-05-23", 20)), Counts::upvotes);

        assertThat(history.points()).extracting(History.Point::count).containsExactly(12, 20);
    }

    @Test
    void each_count_has_a_history_of_its_own() {
        var seen = List.of(seen("2025-05-22", 9), seen("2025-05-23", 20));

        assertThat(History.of(seen, Counts::githubStars).points())
                .extracting(History.Point::count)
                .containsExactly(90, 90);
    }

    @Test
    void a_count_that_never_changed_is_steady() {
        var seen = List.of(seen("2025-05-22", 9), seen("2025-05-23", 20));

        assertThat(History.of(seen, Counts::githubStars).steady()).isTrue();
        assertThat(History.of(seen, Counts::upvotes).steady()).isFalse();
    }

    private static Appearance seen(String day, @Nullable Integer upvotes) {
        return new Appearance(
                Edition.day(Source.HUGGING_FACE, LocalDate.parse(day)),
                1,
                new Counts(upvotes, null, 90),
                Instant.parse(day + "T12:00:00Z"));
    }
}
