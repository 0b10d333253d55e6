package dev.offprint.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LineBreakerTest {

    @Test
    void only_texts_that_the_toolkit_breaks_wrongly_are_broken_here() {
        assertThat(LineBreaker.needed("Orchard Maps, ängström, 地図, ‖x‖² ∈ ℝ")).isFalse();
        assertThat(LineBreaker.needed("Orchard Maps: מפות")).isTrue();
        assertThat(LineBreaker.needed("the error x\u0302 of a map")).isTrue();
        assertThat(LineBreaker.needed("แผนที่")).isTrue();
    }

    @Test
    void spaces_become_line_breaks_and_every_character_stays_at_its_place() {
        var broken = broken("one two three four", 9);

        assertThat(broken).isEqualTo("one two\nthree\nfour").hasSameSizeAs("one two three four");
    }

    @Test
    void a_word_wider_than_the_line_has_a_line_of_its_own() {
        assertThat(broken("a transformer b", 5)).isEqualTo("a\ntransformer\nb");
    }

    @Test
    void without_a_width_nothing_is_broken() {
        assertThat(broken("one two", 0)).isEqualTo("one two");
    }

    private static String broken(String text, double width) {
        return LineBreaker.broken(text, width, String::length);
    }
}
