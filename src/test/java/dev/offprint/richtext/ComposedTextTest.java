package dev.offprint.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.HighlightedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The way back from what is shown to what was received.
final class ComposedTextTest {
    private static final String TEXT = "An \\emph{R^3} of $x^2$ at 50\\%";

    @Test
    void each_formula_takes_one_place() {
        assertThat(ComposedText.of(HighlightedText.plain(TEXT)).shown()).isEqualTo("An R³ of \uFFFC at 50%");
    }

    @Test
    void a_part_of_what_is_shown_is_copied_as_it_was_received() {
        var text = ComposedText.of(HighlightedText.plain(TEXT));

        assertThat(text.received(3, 5)).isEqualTo("R^3");
        assertThat(text.received(6, 10)).isEqualTo("of $x^2$");
        assertThat(text.received(0, text.shown().length())).isEqualTo(TEXT);
    }

    @Test
    void a_hit_is_lit_where_its_words_are_shown() {
        int at = TEXT.indexOf("of");
        int percent = TEXT.indexOf("50");
        var text = ComposedText.of(new HighlightedText(
                TEXT, List.of(new HighlightedText.Span(at, at + 2), new HighlightedText.Span(percent, percent + 2))));

        assertThat(text.lit()).containsExactly(new HighlightedText.Span(6, 8), new HighlightedText.Span(14, 16));
    }

    @Test
    void a_hit_within_a_formula_lights_the_formula() {
        int at = TEXT.indexOf("x^2");
        var text = ComposedText.of(new HighlightedText(TEXT, List.of(new HighlightedText.Span(at, at + 1))));

        assertThat(text.lit()).containsExactly(new HighlightedText.Span(9, 10));
        assertThat(text.words())
                .isEqualTo(new HighlightedText("An R³ of x² at 50%", List.of(new HighlightedText.Span(9, 11))));
    }

    @Test
    void two_hits_in_one_formula_light_it_once() {
        var received = "$ab$ c";
        var text = ComposedText.of(new HighlightedText(
                received,
                List.of(
                        new HighlightedText.Span(1, 2),
                        new HighlightedText.Span(2, 3),
                        new HighlightedText.Span(5, 6))));

        assertThat(text.lit()).containsExactly(new HighlightedText.Span(0, 1), new HighlightedText.Span(2, 3));
    }

    @Test
    void a_formula_that_cannot_be_set_is_spelled_out() {
        var text = ComposedText.of(HighlightedText.plain("a $\\foo{x}$ b")).spelled(_ -> true);

        assertThat(text.shown()).isEqualTo("a \\foo{x} b");
        assertThat(text.received(2, 9)).isEqualTo("$\\foo{x}$");
    }

    @Test
    void as_received_nothing_is_changed() {
        assertThat(ComposedText.asReceived(HighlightedText.plain(TEXT)).shown()).isEqualTo(TEXT);
    }
}
