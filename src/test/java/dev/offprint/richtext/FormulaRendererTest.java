package dev.offprint.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaRendererTest {
    private final FormulaRenderer pen = new FormulaRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\mathcal{O}(n \\log n)",
                "\\bm{x} \\in \\R^d",
                "\\ket{\\psi} \\bra{\\phi}",
                "\\emph{so} \\cite{key}",
                "\\href{https://example.org}{here}",
                "\\operatorname*{arg\\,max}_x f(x)",
                "\\text{where } \\mathbb{E}[x] = 50%",
                "\\begin{equation} a = b \\label{eq} \\end{equation}",
                "\\begin{cases} a & b \\\\[2pt] c & d \\end{cases}",
                "λ_0 ∈ Ω",
                "\\left[\\frac{\\Omega \\otimes a}{b}\\right]"
            })
    void awkward_formulas_are_set(String tex) {
        assertThat(pen.draw(new FormulaText(tex, false), 16)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\unheardof{x}",
                "}{",
                "\\includegraphics{/etc/hostname}",
                "\\newcommand{\\alpha}{b}",
                "\\rule{9999em}{9999em}",
                "\\begin{array}{*{99999999}{c}}a\\end{array}",
                "\\begin{array}{*{ 99}{*{99}{*{99}{c}}}}a\\end{array}",
                "\\begin{array}{c}\\multicolumn{99999999}{c}{a}\\end{array}",
                "\\begin{matrix}\\hdotsfor{99999999}\\end{matrix}",
                "\\;",
                "\\left( x"
            })
    void what_cannot_be_set_is_no_picture(String tex) {
        assertThat(pen.draw(new FormulaText(tex, false), 16)).isNull();
    }

    @Test
    void signs_at_the_code_of_the_soft_hyphen_are_seen() {
        assertThat(ink("\\Omega")).isGreaterThan(1_000);
        assertThat(ink("a \\otimes b")).isGreaterThan(ink("a \\; b"));
    }

    @Test
    void a_picture_grows_with_the_type() {
        var small = drawn("x^2", 16);
        var large = drawn("x^2", 32);

        assertThat(large.height()).isBetween(2 * small.height() - 6, 2 * small.height() + 6);
    }

    @Test
    void the_picture_tells_what_hangs_below_the_line() {
        assertThat(drawn("x", 40).depth()).isLessThanOrEqualTo(4);
        assertThat(drawn("x_{y_g}", 40).depth()).isGreaterThan(8);
    }

    @Test
    void ink_takes_the_colour_of_the_theme() {
        var drawing = new FormulaImage(3, 1, 0, new byte[] {0, (byte) 128, (byte) 255});

        assertThat(drawing.inked(0xff8000)).containsExactly(0, 0x80804000, 0xffff8000);
    }

    private int ink(String tex) {
        int sum = 0;
        for (byte ink : drawn(tex, 20).ink()) {
            sum += ink & 0xff;
        }
        return sum;
    }

    private FormulaImage drawn(String tex, double size) {
        return Objects.requireNonNull(pen.draw(new FormulaText(tex, false), size));
    }
}
