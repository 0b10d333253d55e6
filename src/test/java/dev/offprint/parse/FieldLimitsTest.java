package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

final class FieldLimitsTest {
    @Test
    void a_title_of_ten_million_characters_keeps_its_first_two_thousand() {
        assertThat(FieldLimits.title("a".repeat(10_000_000))).isEqualTo("a".repeat(1_999) + "…");
    }

    @Test
    void a_title_at_the_limit_stays_whole() {
        assertThat(FieldLimits.title("a".repeat(2_000))).isEqualTo("a".repeat(2_000));
    }

    @Test
    void a_cut_never_leaves_half_a_surrogate_pair() {
        assertThat(FieldLimits.title("a".repeat(1_998) + "😀".repeat(10))).isEqualTo("a".repeat(1_998) + "…");
    }

    @Test
    void an_identifier_over_the_limit_is_dropped() {
        assertThat(FieldLimits.identifier("10.1/" + "x".repeat(40_000))).isNull();
    }

    @Test
    void of_a_million_authors_the_first_ten_thousand_are_kept() {
        assertThat(FieldLimits.authors(Collections.nCopies(1_000_000, "Ada"))).hasSize(10_000);
    }

    @Test
    void three_thousand_three_hundred_and_three_authors_are_kept() {
        assertThat(FieldLimits.authors(Collections.nCopies(3_303, "Ada"))).hasSize(3_303);
    }
}
