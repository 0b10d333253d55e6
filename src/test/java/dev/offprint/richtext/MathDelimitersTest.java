package dev.offprint.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.HighlightedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MathDelimitersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of $\\mathcal{O}(n^2)$ steps | \\mathcal{O}(n^2)",
                "for \\(k\\in K\\) and | k\\in K",
                "a $ \\lambda $ b | \\lambda",
                "$n$-gram | n",
                "pay $5 for $x_i$ | x_i",
                "is $3\\sqrt{n}$ for | 3\\sqrt{n}"
            })
    void a_formula_in_a_line(String text, String tex) {
        assertThat(ComposedText.of(HighlightedText.plain(text)).formulas())
                .containsExactly(new FormulaText(tex, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "so $$ a=b $$ holds | a=b",
                "so \\[ a=b \\] holds | a=b",
                "so \\begin{equation*} a=b \\end{equation*} holds | \\begin{equation*} a=b \\end{equation*}"
            })
    void a_formula_on_a_line_of_its_own(String text, String tex) {
        assertThat(ComposedText.of(HighlightedText.plain(text)).formulas()).containsExactly(new FormulaText(tex, true));
    }

    @Test
    void a_sign_without_its_partner_is_a_sign() {
        assertThat(ComposedText.of(HighlightedText.plain("$x and \\(y and \\[z and $$q"))
                        .shown())
                .isEqualTo("$x and \\(y and \\[z and $$q");
    }

    @Test
    void an_escaped_dollar_opens_nothing() {
        assertThat(ComposedText.of(HighlightedText.plain("\\$OneMillion and \\$9"))
                        .shown())
                .isEqualTo("$OneMillion and $9");
    }

    @Test
    void hostile_text_takes_time_in_proportion() {
        for (var sign : new String[] {"$", "{", "\\(", "\\begin{equation}", "\\emph{", "``", "textbf{", "{\\em "}) {
            assertThat(ComposedText.of(HighlightedText.plain(sign.repeat(20_000)))
                            .shown())
                    .isNotEmpty();
        }
    }
}
