package dev.offprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.document.html.LatexmlParser;
import org.junit.jupiter.api.Test;

final class PlainTextWriterTest {
    private static final String PAGE = """
        <article class="ltx_document"><h1 class="ltx_title_document">On Tides</h1><p>Before.</p>
        <section id="S1"><h2 class="ltx_title"><span class="ltx_tag">1</span> Water</h2>
        <p id="p1">Long words are wrapped<span class="ltx_note"><sup class="ltx_note_mark">1</sup><span class="ltx_note_content">Below.</span></span>
        where a line of the terminal ends, with <math alttext="x^{2}"></math>.</p>
        <ul><li><p>one</p></li><li><p>two</p></li></ul>
        <table class="ltx_equation ltx_eqn_table"><tr><td><math alttext="a=b"></math></td><td><span class="ltx_tag_equation">(1)</span></td></tr></table>
        <figure class="ltx_table"><figcaption class="ltx_caption"><span class="ltx_tag">Table 1:</span> Scores</figcaption>
        <table class="ltx_tabular"><tr><td>name</td><td>score</td></tr><tr><td>a</td><td>12</td></tr></table></figure></section>
        <section class="ltx_bibliography" id="bib"><h2 class="ltx_title ltx_title_bibliography">References</h2>
        <ul class="ltx_biblist"><li class="ltx_bibitem" id="bib.bib1"><span class="ltx_tag">[1]</span><span class="ltx_bibblock">One.</span></li></ul></section></article>\
        """;

    @Test
    void a_paper_is_wrapped_with_its_notes_lists_formulas_and_tables() {
        assertThat(String.join("\n", PlainTextWriter.lines(LatexmlParser.parse(PAGE), 40, tex -> tex)))
                .isEqualTo("""
                    On Tides

                    Before.

                    1 WATER

                    Long words are wrapped[1] where a line
                    of the terminal ends, with x^{2}.

                        [1] Below.

                     •  one

                     •  two

                        a=b  (1)

                    Table 1: Scores

                    name  score
                    a     12

                    REFERENCES

                    [1] One.\
                    """);
    }

    @Test
    void the_sections_of_a_paper_have_its_words_without_the_bibliography() {
        assertThat(TextSection.of(LatexmlParser.parse(PAGE)))
                .containsExactly(new TextSection("block-1", "", "Before."), new TextSection("S1", "1 Water", """
                    Long words are wrapped where a line of the terminal ends, with $x^{2}$.
                    one
                    two
                    $a=b$
                    Table 1: Scores
                    name\tscore
                    a\t12\
                    """));
    }
}
