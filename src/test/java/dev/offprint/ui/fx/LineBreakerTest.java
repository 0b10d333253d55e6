package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LineBreakerTest {

    @Test
    void only_text_that_javafx_breaks_wrongly_needs_breaking() {
        assertThat(LineBreaker.isNeeded("Orchard Maps, ängström, 地図, ‖x‖² ∈ ℝ")).isFalse();
        assertThat(LineBreaker.isNeeded("Orchard Maps: מפות")).isTrue();
        assertThat(LineBreaker.isNeeded("the error x\u0302 of a map")).isTrue();
        assertThat(LineBreaker.isNeeded("แผนที่")).isTrue();
    }

    @Test
    void spaces_become_line_breaks_and_positions_stay_the_same() {
        var broken = broken("one two three four", 9);

        assertThat(broken).isEqualTo("one two\nthree\nfour").hasSameSizeAs("one two three four");
    }

    @Test
    void a_word_wider_than_the_line_has_its_own_line() {
        assertThat(broken("a transformer b", 5)).isEqualTo("a\ntransformer\nb");
    }

    @Test
    void without_a_width_there_are_no_line_breaks() {
        assertThat(broken("one two", 0)).isEqualTo("one two");
    }

    private static String broken(String text, double width) {
        return LineBreaker.breakLines(text, width, String::length);
    }
}
