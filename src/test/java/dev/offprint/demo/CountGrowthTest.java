package dev.offprint.demo;

import static dev.offprint.demo.CountGrowth.RISING;
import static dev.offprint.demo.CountGrowth.SETTLED;
import static dev.offprint.demo.CountGrowth.STEADY;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.PaperCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CountGrowthTest {
    @ParameterizedTest
    @EnumSource
    void all_of_it_is_there_today(CountGrowth growth) {
        assertThat(growth.of(163, ofDays(9), ofDays(9))).isEqualTo(163);
    }

    @Test
    void a_settled_count_is_mostly_there_after_a_day() {
        assertThat(SETTLED.of(100, ofDays(1), ofDays(10))).isEqualTo(60);
    }

    @Test
    void a_steady_count_grows_by_the_hour() {
        assertThat(STEADY.of(100, ofDays(1), ofDays(10))).isEqualTo(10);
    }

    @Test
    void a_rising_count_has_gained_half_of_it_in_the_last_fifth_of_its_life() {
        assertThat(RISING.of(100, ofDays(8), ofDays(10))).isEqualTo(52);
    }

    @Test
    void there_is_somebody_from_the_start() {
        assertThat(RISING.of(100, ofHours(3), ofDays(10))).isEqualTo(1);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(STEADY.of(0, ofHours(3), ofDays(10))).isZero();
    }

    @Test
    void a_tally_grows_all_of_its_counts() {
        assertThat(new DemoCounts(40, 8, 200, STEADY).at(ofHours(12), ofHours(48)))
                .isEqualTo(new PaperCounts(10, 2, 50));
    }

    @Test
    void without_a_repository_there_are_no_stars_to_count() {
        assertThat(new DemoCounts(40, 8, null, STEADY).at(ofHours(12), ofHours(48)))
                .isEqualTo(new PaperCounts(10, 2, null));
    }
}
