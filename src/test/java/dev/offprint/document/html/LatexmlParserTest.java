package dev.offprint.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.document.BlockText;
import dev.offprint.document.CellAlignment;
import dev.offprint.document.DocumentBlock;
import dev.offprint.document.DocumentBlock.Equation;
import dev.offprint.document.DocumentBlock.Figure;
import dev.offprint.document.DocumentBlock.Heading;
import dev.offprint.document.DocumentBlock.ItemList;
import dev.offprint.document.DocumentBlock.Paragraph;
import dev.offprint.document.DocumentBlock.Picture;
import dev.offprint.document.DocumentBlock.Reference;
import dev.offprint.document.DocumentBlock.Table;
import dev.offprint.document.DocumentBlock.Theorem;
import dev.offprint.document.InlineSpan;
import dev.offprint.document.InlineText;
import dev.offprint.document.SpanStyle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LatexmlParserTest {
    @Test
    void title_and_authors_stand_apart_from_the_blocks() {
        var paper = LatexmlParser.parse("""
            <article class="ltx_document"><h1 class="ltx_title ltx_title_document">On <em>Tides</em></h1>
            <div class="ltx_authors"><span class="ltx_creator ltx_role_author"><span class="ltx_personname">Author One</span></span>
            <span class="ltx_creator ltx_role_author"><span class="ltx_personname">Author Two<br>Institute</span></span></div>
            <p class="ltx_p">Water.</p></article>\
            """);

        assertThat(paper.title().plain()).isEqualTo("On Tides");
        assertThat(paper.authors().plain()).isEqualTo("Author One, Author Two, Institute");
        assertThat(paper.blocks()).containsExactly(new Paragraph("block-1", InlineText.of("Water.")));
    }

    @Test
    void a_heading_has_the_id_of_its_section_its_level_and_its_number() {
        assertThat(blocks("""
            <section id="S2" class="ltx_section"><h2 class="ltx_title ltx_title_section"><span class="ltx_tag">2 </span>Method</h2>
            <section id="S2.SS1" class="ltx_subsection"><h3 class="ltx_title"><span class="ltx_tag">2.1 </span>Data</h3></section>
            </section>\
            """))
                .containsExactly(
                        new Heading("S2", 1, "2", InlineText.of("Method")),
                        new Heading("S2.SS1", 2, "2.1", InlineText.of("Data")));
    }

    @Test
    void words_keep_their_style_and_the_spaces_between_them() {
        assertThat(line("<p>A <b>bold</b>, <i>slanted</i>  and <code>mono</code>\n word<sup>2</sup>.</p>"))
                .containsExactly(
                        words("A "),
                        new InlineSpan.Words("bold", new SpanStyle(true, false, false, false, false, 0)),
                        words(", "),
                        new InlineSpan.Words("slanted ", new SpanStyle(false, true, false, false, false, 0)),
                        words("and "),
                        new InlineSpan.Words("mono ", new SpanStyle(false, false, true, false, false, 0)),
                        words("word"),
                        new InlineSpan.Words("2", new SpanStyle(false, false, false, false, false, 1)),
                        words("."));
    }

    @Test
    void a_formula_is_the_annotation_else_the_alternative_text_else_its_characters() {
        assertThat(line("""
            <p>a <math alttext="y"><semantics><mi>x</mi><annotation encoding="application/x-tex">\\displaystyle x%
              _{1}</annotation></semantics></math> b <math alttext="y+1"><mi>y</mi></math> c <math><mi>z</mi></math></p>\
            """))
                .containsExactly(
                        words("a "),
                        new InlineSpan.Formula("x _{1}"),
                        words(" b "),
                        new InlineSpan.Formula("y+1"),
                        words(" c "),
                        new InlineSpan.Formula("z"));
    }

    @Test
    void the_cells_of_an_equation_row_are_one_line_with_its_number() {
        assertThat(blocks("""
            <table class="ltx_equationgroup ltx_eqn_align ltx_eqn_table" id="S1.EG1"><tbody>
            <tr class="ltx_eqn_row"><td class="ltx_td ltx_eqn_cell"><math alttext="\\displaystyle a"></math></td>
            <td class="ltx_td ltx_eqn_cell"><math alttext="\\displaystyle=b"></math></td>
            <td class="ltx_eqn_eqno"><span class="ltx_tag ltx_tag_equation">(1)</span></td></tr>
            <tr class="ltx_eqn_row"><td class="ltx_td ltx_eqn_cell"><math alttext="c"></math></td>
            <td><span class="ltx_text">if d</span></td></tr></tbody></table>\
            """))
                .containsExactly(new Equation(
                        "S1.EG1",
                        List.of(new Equation.Line("a =b", "(1)"), new Equation.Line("c \\text{ if d }", ""))));
    }

    @Test
    void words_between_the_rows_of_an_equation_are_a_paragraph() {
        assertThat(blocks("""
            <table class="ltx_equationgroup ltx_eqn_table" id="E"><tr class="ltx_eqn_row"><td><math alttext="a"></math></td></tr>
            <tr class="ltx_eqn_row"><td>and also</td></tr><tr class="ltx_eqn_row"><td><math alttext="b"></math></td></tr></table>\
            """)).extracting(BlockText::of).containsExactly("$a$", "and also", "$b$");
    }

    @Test
    void a_line_that_is_one_displayed_formula_is_an_equation() {
        assertThat(blocks("<p class=\"ltx_p\" id=\"p1\"><math display=\"block\" alttext=\"x\"></math></p>"))
                .containsExactly(new Equation("p1", List.of(new Equation.Line("x", ""))));
    }

    @Test
    void items_have_the_label_that_is_printed() {
        assertThat(blocks("""
            <ul class="ltx_itemize" id="I1"><li class="ltx_item"><span class="ltx_tag ltx_tag_item">(a)</span>
            <div class="ltx_para"><p class="ltx_p" id="a">first</p></div></li><li class="ltx_item"><p class="ltx_p" id="b">second</p></li></ul>\
            """))
                .containsExactly(new ItemList(
                        "I1",
                        false,
                        List.of(
                                new DocumentBlock.Item(
                                        InlineText.of("(a)"), List.of(new Paragraph("a", InlineText.of("first")))),
                                new DocumentBlock.Item(
                                        InlineText.of("•"), List.of(new Paragraph("b", InlineText.of("second")))))));
    }

    @Test
    void a_figure_has_its_panels_with_captions_of_their_own() {
        assertThat(blocks("""
            <figure class="ltx_figure" id="F1"><div class="ltx_flex_figure"><div class="ltx_flex_cell">
            <figure class="ltx_figure ltx_figure_panel" id="F1.sf1"><img src="x1.png" width="300" height="200.5" alt="Refer to caption">
            <figcaption class="ltx_caption"><span class="ltx_tag">(a) </span>Left</figcaption></figure></div></div>
            <img src="x2.svg" alt="A curve"><figcaption class="ltx_caption"><span class="ltx_tag">Figure 1: </span>Both</figcaption></figure>\
            """))
                .containsExactly(new Figure(
                        "F1",
                        "Figure 1",
                        InlineText.of("Both"),
                        List.of(new Picture("x2.svg", 0, 0, "A curve")),
                        List.of(new Figure(
                                "F1.sf1",
                                "(a)",
                                InlineText.of("Left"),
                                List.of(new Picture("x1.png", 300, 200, "")),
                                List.of()))));
    }

    @Test
    void a_table_has_spans_alignment_and_rules() {
        var table = (Table) blocks("""
            <figure class="ltx_table" id="T1"><figcaption class="ltx_caption"><span class="ltx_tag">Table 1: </span>Scores</figcaption>
            <table class="ltx_tabular"><thead><tr class="ltx_tr"><th class="ltx_td ltx_th ltx_align_center ltx_border_tt" colspan="2">Both</th></tr></thead>
            <tbody><tr class="ltx_tr"><td class="ltx_td ltx_align_right ltx_border_bb" rowspan="3">1</td><td class="ltx_td">2</td></tr></tbody></table></figure>\
            """).getFirst();

        assertThat(table.label()).isEqualTo("Table 1");
        assertThat(table.caption().plain()).isEqualTo("Scores");
        assertThat(table.rows())
                .containsExactly(
                        new Table.Row(List.of(
                                new Table.Cell(InlineText.of("Both"), true, CellAlignment.CENTER, 2, 1, true, false))),
                        new Table.Row(List.of(
                                new Table.Cell(InlineText.of("1"), false, CellAlignment.RIGHT, 1, 3, false, true),
                                new Table.Cell(InlineText.of("2"), false, CellAlignment.LEFT, 1, 1, false, false))));
    }

    @Test
    void an_algorithm_keeps_its_lines_with_their_numbers() {
        assertThat(blocks("""
            <figure class="ltx_float ltx_algorithm" id="alg1"><figcaption class="ltx_caption"><span class="ltx_tag">Algorithm 1</span> Sort</figcaption>
            <div class="ltx_listing"><div class="ltx_listingline"><span class="ltx_tag ltx_tag_listingline">1:</span>for <math alttext="i"></math></div>
            <div class="ltx_listingline"><span class="ltx_tag ltx_tag_listingline">2:</span>  swap</div></div></figure>\
            """))
                .containsExactly(
                        new DocumentBlock.Code("alg1", "Algorithm 1", InlineText.of("Sort"), "1: for $i$\n2:   swap"));
    }

    @Test
    void a_theorem_is_a_box_with_its_title() {
        assertThat(blocks("""
            <div class="ltx_theorem ltx_theorem_lemma" id="Thm1"><h6 class="ltx_title ltx_runin"><span class="ltx_tag">Lemma 1</span>.</h6>
            <div class="ltx_para"><p class="ltx_p" id="q">It holds.</p></div></div>\
            """))
                .containsExactly(new Theorem(
                        "Thm1",
                        "lemma",
                        InlineText.of("Lemma 1."),
                        List.of(new Paragraph("q", InlineText.of("It holds.")))));
    }

    @Test
    void a_footnote_stands_at_its_mark() {
        assertThat(line("""
            <p>Word<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer">
            <span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>
            <span class="ltx_p">Said below.</span></span></span></span> on.</p>\
            """))
                .containsExactly(
                        words("Word"), new InlineSpan.Footnote("1", InlineText.of("Said below.")), words(" on."));
    }

    @Test
    void links_lead_to_references_to_places_and_out() {
        assertThat(line("""
            <p><a class="ltx_ref" href="#bib.bib3">One, 2020</a>; <a class="ltx_ref" href="#S2">Section 2</a>;
            <a href="https://example.org/x">page</a>; <a href="https://arxiv.org/html/2401.00001v1#bib.bib4">4</a></p>\
            """))
                .containsExactly(
                        new InlineSpan.Citation("One, 2020", "bib.bib3"),
                        words("; "),
                        new InlineSpan.CrossReference("Section 2", "S2"),
                        words("; "),
                        new InlineSpan.WebLink("page", "https://example.org/x"),
                        words("; "),
                        new InlineSpan.Citation("4", "bib.bib4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "  JavaScript:x", "/local"})
    void other_links_are_words(String address) {
        assertThat(line("<p><a href=\"" + address + "\">here</a></p>")).containsExactly(words("here"));
    }

    @Test
    void a_reference_is_told_apart() {
        assertThat(blocks("""
            <ul class="ltx_biblist"><li class="ltx_bibitem" id="bib.bib1"><span class="ltx_tag ltx_tag_bibitem">[1]</span>
            <span class="ltx_bibblock">Author One.</span> <span class="ltx_bibblock">On tides.</span>
            <span class="ltx_bibblock">arXiv preprint arXiv:2401.01234, 2024. <a href="https://doi.org/10.1000/x.1">doi</a></span></li></ul>\
            """))
                .containsExactly(new Reference(
                        "bib.bib1",
                        "[1]",
                        new InlineText(List.of(
                                words("Author One. On tides. arXiv preprint arXiv:2401.01234, 2024. "),
                                new InlineSpan.WebLink("doi", "https://doi.org/10.1000/x.1"))),
                        "On tides",
                        "Author One",
                        2024,
                        "2401.01234",
                        "10.1000/x.1"));
    }

    @Test
    void repeated_and_missing_ids_are_mended() {
        assertThat(blocks("<p id=\"a\">1</p><p id=\"a\">2</p><p>3</p>"))
                .extracting(DocumentBlock::id)
                .containsExactly("a", "block-1", "block-2");
    }

    @Test
    void what_is_no_part_of_the_paper_is_left_out() {
        assertThat(blocks("""
            <nav>Contents</nav><script>x</script><style>p{}</style><form>q</form><iframe src="https://example.org"></iframe>
            <button>Report</button><p id="p">Text.</p>\
            """)).containsExactly(new Paragraph("p", InlineText.of("Text.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<custom-box>odd <div>inner</div> tail</custom-box>|odd,inner,tail",
                "loose words <p>in p</p> and more|loose words,in p,and more",
                "<div class='ltx_para'><span class='ltx_inline-block'><span"
                        + " class='ltx_p'>boxed</span></span></div>|boxed",
                "<p>a<br>b</p>|'a\nb'",
                "<span class='ltx_ERROR undefined'>\\foo</span>|\\foo",
            })
    void nothing_readable_is_lost(String html, String texts) {
        assertThat(String.join(",", blocks(html).stream().map(BlockText::of).toList()))
                .isEqualTo(texts.replace("'", ""));
    }

    @Test
    void a_page_cut_off_in_the_middle_keeps_what_came_before() {
        assertThat(blocks(
                        "<section id='S1'><h2 class='ltx_title'>One</h2><p>First.</p><p>Second with <math alttext=\"x"))
                .extracting(BlockText::of)
                .containsExactly("One", "First.", "Second with");
    }

    @Test
    void elements_nested_a_hundred_thousand_deep_are_read() {
        var deep = "<div>".repeat(100_000) + "bottom" + "</div>".repeat(100_000) + "<p>after</p>";

        assertThat(String.join(" ", blocks(deep).stream().map(BlockText::of).toList()))
                .isEqualTo("bottom after");
    }

    @Test
    void a_million_elements_are_bounded_and_said() {
        var paper = LatexmlParser.parse("<p>x</p>".repeat(60_000));

        assertThat(paper.blocks()).hasSize(50_000);
        assertThat(paper.problems())
                .containsExactly("The paper has more than 50000 parts; what comes after them is left out.");
    }

    @Test
    void a_notice_in_place_of_a_paper_is_told_from_one() {
        assertThat(LatexmlParser.holdsPaper("<p>No HTML for this paper</p>")).isFalse();
        assertThat(LatexmlParser.holdsPaper("<article class=\"ltx_document\">x</article>"))
                .isTrue();
    }

    private static List<DocumentBlock> blocks(String html) {
        return LatexmlParser.parse(html).blocks();
    }

    private static List<InlineSpan> line(String html) {
        return ((Paragraph) blocks(html).getFirst()).text().spans();
    }

    private static InlineSpan words(String text) {
        return new InlineSpan.Words(text, SpanStyle.PLAIN);
    }
}
