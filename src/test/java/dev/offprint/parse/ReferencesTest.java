package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import dev.offprint.model.ReaderState;
import dev.offprint.parse.text.TexText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferencesTest {
    private final List<ParsedItem.Found> found = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    @Test
    void bibtex() throws IOException {
        var paper = paper("""
            % Encoding: UTF-8
            @string{iclr = "ICLR"}
            @comment{jabref-meta: databaseType:biblatex;}

            @inproceedings{inkpen2026,
              title = {{Lifts} \\& ``Stairs'', 50\\% in $\\mathcal{O}(n_1)$},
              author = {Inkpen, Ada and van der Sea, {\\L}ucja and {Tide and Sons} and Minor, II, Wim P. and others},
              booktitle = iclr # " 2026",
              year = 2026, month = mar,
              eprint = {2603.01005}, archiveprefix = {arXiv}, primaryclass = {cs.RO},
              keywords = {lifts, stairs; wheels},
              annote = {see p. 3}
            }
            """);

        assertThat(paper.title()).isEqualTo("Lifts & “Stairs”, 50% in $\\mathcal{O}(n_1)$");
        assertThat(paper.authors())
                .containsExactly("Ada Inkpen", "Łucja van der Sea", "Tide and Sons", "Wim P. Minor II");
        assertThat(paper.venue()).isEqualTo("ICLR 2026");
        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2603.01005"));
        assertThat(paper.categories()).containsExactly("cs.RO");
        assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(paper.keywords()).containsExactly("lifts", "stairs", "wheels");
        assertThat(found.getFirst().state().note()).isEqualTo("see p. 3");
    }

    @Test
    void a_damaged_entry_costs_no_other() throws IOException {
        read("""
            @misc{a, title = {One}}
            @misc{b, title = {Two}, abstract = {no end}
            @misc{c, title = {Three} author = {}}
            @misc(d, title = "Four")
            """);

        assertThat(found).extracting(item -> item.entry().paper().title()).containsExactly("One", "Four");
        assertThat(rejected)
                .containsExactly(
                        "line 2: an entry whose braces are not in pairs", "line 3: an entry that is no BibTeX");
    }

    @Test
    void a_preprint_of_google_scholar_has_its_arxiv_id_and_no_journal() throws IOException {
        var paper = paper("""
            @article{a, title={A}, journal={arXiv preprint arXiv:1706.03762}, year={2017}}
            """);

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("1706.03762"));
        assertThat(paper.preprint().journal()).isNull();
    }

    @Test
    void biblatex() throws IOException {
        var paper = paper("""
            @article{a, title={A}, journaltitle={Journal of Lifts}, date={2024-05-07}, doi={10.1000/1}}
            """);

        assertThat(paper.preprint().journal()).isEqualTo("Journal of Lifts");
        assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2024, 5, 7));
        assertThat(paper.doi()).isEqualTo("10.1000/1");
    }

    @Test
    void ris() throws IOException {
        var paper = paper("""
            TY  - CONF\r
            TI  - Lifts and\r
             Stairs\r
            AU  - van der Sea, Ada\r
            AU  - Gate Team\r
            AU  - Minor, Wim P., II\r
            PY  - 2026\r
            DA  - 2026/03/19/\r
            T2  - ICLR 2026\r
            UR  - https://arxiv.org/abs/2603.01005\r
            KW  - lifts\r
            N1  - see p. 3\r
            ER  - \r
            """);

        assertThat(paper.title()).isEqualTo("Lifts and Stairs");
        assertThat(paper.authors()).containsExactly("Ada van der Sea", "Gate Team", "Wim P. Minor II");
        assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(paper.venue()).isEqualTo("ICLR 2026");
        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2603.01005"));
        assertThat(found.getFirst().state().note()).isEqualTo("see p. 3");
    }

    @Test
    void csl_json() throws IOException {
        var paper = paper("""
            [{"id":"sea2026:2603.01005","type":"article","title":"A","URL":"https://arxiv.org/abs/2603.01005",
            "author":[{"family":"Sea","given":"Ada","non-dropping-particle":"van der"},{"literal":"Gate Team"}],
            "issued":{"date-parts":[[2026,3,19]]},"note":"n",
            "custom":{"keywords":["k"],"categories":["cs.RO"],"starred":true,"read":true,"dismissed":false,
            "tags":["t"],"note":"n"}}]
            """);

        assertThat(paper.authors()).containsExactly("Ada van der Sea", "Gate Team");
        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2603.01005"));
        assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(paper.categories()).containsExactly("cs.RO");
        assertThat(found.getFirst().state()).isEqualTo(new ReaderState(true, true, false, List.of("t"), "n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A {\\em b} and \\textbf{c}~d -- e | A \\em b and c d – e",
                "\\textbackslash{}input\\{x\\} | \\input{x}",
                "$x_{1}$ and {$\\{a\\}$} | $x_{1}$ and $\\{a\\}$",
                "M{\\\"u}ller's 5\\_6 | Müller's 5_6",
            })
    void tex_becomes_text_outside_formulas(String tex, String text) {
        assertThat(TexText.plain(tex)).isEqualTo(text);
    }

    @Test
    void accents_of_names_and_titles_are_letters() throws IOException {
        var paper = paper("""
            {"id": "2609.00001", "title": "L\\\\'evy flights in $\\\\dot{x}$", "authors": ["Ren\\\\'e Schilling"]}
            """);

        assertThat(paper.title()).isEqualTo("Lévy flights in $\\dot{x}$");
        assertThat(paper.authors()).containsExactly("René Schilling");
    }

    private Paper paper(String text) throws IOException {
        read(text);
        assertThat(rejected).isEmpty();
        assertThat(found).hasSize(1);
        return found.getFirst().entry().paper();
    }

    private void read(String text) throws IOException {
        new InputParser()
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        new ParseContext(null, LocalDate.of(2026, 9, 1)),
                        item -> {
                            switch (item) {
                                case ParsedItem.Found one -> found.add(one);
                                case ParsedItem.Rejected(var where, var why) -> rejected.add(where + ": " + why);
                            }
                        });
    }
}
