package dev.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TexEscaperTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "50% of A_b & #1 | 50\\% of A\\_b \\& \\#1",
                "a {pair} of braces | a \\{pair\\} of braces",
                "Sparse Gates} (SG) | Sparse Gates\\textbraceright{} (SG)",
                "} first { last | \\textbraceright{} first \\textbraceleft{} last",
                "the set $\\{x$ | the set $\\lbrace x$",
                "a formula $x_{1$ cut | a formula $x_1$ cut",
                "10% in $5%$ | 10\\% in 5\\%",
                "2^{128} entries and F_1 scores | $2^{128}$ entries and $F_1$ scores",
                "CO₂ and xᵐ | CO$_2$ and $x^m$",
                "α-stable ≤ 3 | $\\alpha$-stable $\\leq$ 3",
                "Schr\\\"odinger | Schrödinger",
                "Nguyễn Thế Ất | Nguy{\\~{\\^{e}}}n Th{\\'{\\^{e}}} {\\'{\\^{A}}}t",
                "$\\input{/etc/passwd}$ | \\$\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}\\$",
                "\\write18{rm} | \\textbackslash{}write18\\{rm\\}",
            })
    void a_text_becomes_tex(String text, String tex) {
        assertThat(TexEscaper.of(text)).isEqualTo(tex);
        assertThat(TexEscaper.isBalanced(TexEscaper.of(text))).isTrue();
    }
}
