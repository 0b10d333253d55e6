package dev.offprint.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MathTrimmerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <math id=\"m\"><mi>x</mi><annotation encoding=\"application/x-tex\">x_1</annotation></math> b"
                        + "|a <math id=\"m\"><annotation encoding=\"application/x-tex\">x_1</annotation></math> b",
                "<math alttext=\"y\"><mi>y</mi></math>|<math alttext=\"y\"></math>",
                "<math><mi>z</mi></math>|<math><mi>z</mi></math>",
                "cut <math alttext=\"y\"><mi>y|cut <math alttext=\"y\"><mi>y",
                "<math|<math",
                "none|none",
            })
    void what_is_not_read_of_a_formula_is_left_out(String html, String trimmed) {
        assertThat(MathTrimmer.trim(html)).isEqualTo(trimmed);
    }
}
