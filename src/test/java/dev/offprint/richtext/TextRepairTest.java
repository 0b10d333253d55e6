package dev.offprint.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.HighlightedText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts as sources send them, and as they are shown in words.
final class TextRepairTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1920times1080 pixels | 1920×1080 pixels",
                "at 512 times 512 | at 512 × 512",
                "10times faster | 10× faster",
                "2.3times, and 3times. | 2.3×, and 3×.",
                "ImageNet 256{times}256 | ImageNet 256×256",
                "R^3 {times} S^2 | R³ × S²",
                "{sim}50times in training | ∼50× in training",
                "approx 11times smaller | ≈ 11× smaller",
                "low rates (leq 11%) | low rates (≤ 11%)",
                "from 5.7\\% rightarrow 25.4\\% | from 5.7% → 25.4%",
                "$textbf{specialist} and textbf{generalist}$ models | specialist and generalist models",
                "texttt{D}ual-texttt{H}ead | Dual-Head",
                "DR^{3}-Eval and S^2-Guidance | DR³-Eval and S²-Guidance",
                "GUI-360^circ | GUI-360°",
                "a rate of 10^-5 | a rate of 10⁻⁵",
                "nabla^2DFT | ∇²DFT",
                "50\\% of Q\\&A | 50% of Q&A",
                "\\emph{so} and \\textbf{bold \\emph{too}} | so and bold too",
                "see~\\cite{KM} and \\citep[p.~3]{rigter2022rambo} | see [KM] and [rigter2022rambo]",
                "Track~1, about ~7% | Track 1, about ~7%",
                "pages 1--2 --- or so | pages 1–2 — or so",
                "Schr\\\"odinger and Schr\\\"{o}dinger | Schrödinger and Schrödinger",
                "Calder\\'on, Monge-Amp\\`{e}re, Erd\\H{o}s | Calderón, Monge-Ampère, Erdős",
                "Vop\\v{e}nka, Stra\\ss e, \\O stergaard | Vopěnka, Straße, Østergaard",
                "{\\em et al.}, {\\bf 466} | et al., 466",
                "\\href{https://example.org/a}{our page} | our page",
                "twice\\footnote{Or thrice.} | twice (Or thrice.)",
                "an $\\alpha$-stable $R^3$ | an α-stable R³",
                "$50\\%$ and $2\\times$ | 50% and 2×",
                "\\(x_1\\) and $\\mathbb{R}^n$ | x₁ and ℝⁿ"
            })
    void damage_is_mended(String received, String shown) {
        assertThat(words(received).replace('\u00a0', ' ')).isEqualTo(shown);
    }

    @Test
    void quotation_marks_are_mended_in_pairs() {
        assertThat(words("the ``quality'' of f''")).isEqualTo("the “quality” of f''");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "between $5 and $10 a day",
                "from $100K to $2M",
                "it costs $5-$10",
                "a $20 gift and another for $ 30",
                "translating to $100K+ in cost reduction",
                "use --help or -> or a------b",
                "snake_case, cl100k_base, dp_knapsack, model_1",
                "many times 3 people asked 4 times",
                "sim-to-real at 3 pm, approx. half",
                "a {numerical sign problem} in C:\\new",
                "f'' and `code` and don't",
                "^ alone, R^ and _",
                "the context of textual texts",
                "\\unknown{kept} and \\method"
            })
    void what_may_be_meant_stays(String received) {
        assertThat(words(received)).isEqualTo(received);
    }

    @Test
    void an_address_is_a_link_without_the_full_stop_behind_it() {
        var text = ComposedText.of(HighlightedText.plain("Code (https://example.org/a_b/C++(x)~y). Done"));

        assertThat(links(text)).isEqualTo("https://example.org/a_b/C++(x)~y");
        assertThat(text.shown()).isEqualTo("Code (https://example.org/a_b/C++(x)~y). Done");
    }

    @Test
    void words_keep_the_face_that_they_had() {
        var text = ComposedText.of(HighlightedText.plain("\\emph{a} \\textbf{b} \\texttt{c}"));

        assertThat(text.runs().stream().map(run -> run.text() + run.face()).collect(Collectors.joining(",")))
                .isEqualTo("aITALIC, PLAIN,bBOLD, PLAIN,cMONO");
    }

    private static String links(ComposedText text) {
        return text.runs().stream()
                .filter(run -> run.address() != null)
                .map(TextRun::address)
                .collect(Collectors.joining(" "));
    }

    private static String words(String received) {
        return ComposedText.of(HighlightedText.plain(received)).words().text();
    }
}
