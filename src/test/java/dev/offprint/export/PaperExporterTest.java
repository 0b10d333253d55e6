package dev.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PaperExporterTest {
    private static final StoredPaper LIFTS = stored(
            Paper.titled("Lifts & \"Stairs\", 50\\% in $\\mathcal{O}(n_1)$")
                    .arxivId(new ArxivId("2603.01005"))
                    .authors(List.of("Ada Inkpen", "Łucja van der Sea", "Tide and Sons"))
                    .categories(List.of("cs.RO"))
                    .publishedOn(LocalDate.of(2026, 3, 19))
                    .abstractText("A_b {c} 10% of #1.")
                    .build(),
            new ReaderState(true, true, false, List.of("to cite", "lifts"), "see *p. 3*\nagain"));
    private static final StoredPaper BARE =
            stored(Paper.titled("Untold").sourceId("cisi:12").build(), ReaderState.NONE);

    @Test
    void bibtex() {
        assertThat(PaperExporter.text(ExportFormat.BIBTEX, List.of(LIFTS))).isEqualTo("""
            @misc{inkpen2026:2603.01005,
              title = {{Lifts \\& "Stairs", 50\\% in $\\mathcal{O}(n_1)$}},
              author = {Inkpen, Ada and van der Sea, Łucja and {Tide and Sons}},
              year = {2026},
              month = mar,
              publisher = {arXiv},
              eprint = {2603.01005},
              eprinttype = {arxiv},
              archiveprefix = {arXiv},
              primaryclass = {cs.RO},
              url = {https://arxiv.org/abs/2603.01005},
              keywords = {to cite, lifts},
              abstract = {A\\_b \\{c\\} 10\\% of \\#1.},
              annote = {see *p. 3* again}
            }
            """);
    }

    @Test
    void bibtex_of_a_paper_of_which_little_is_known() {
        assertThat(PaperExporter.text(ExportFormat.BIBTEX, List.of(BARE))).isEqualTo("""
            @misc{anonymous:cisi-12,
              title = {{Untold}}
            }
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a } b { c", "100% \\ # & ~ ^ _ $ \" @", "$x_{1$ and $}{$", "\\emph{so} \\\"o {\\em et al.}"})
    void bibtex_of_any_title_is_read_back_whole(String title) throws Exception {
        var papers = List.of(stored(Paper.titled(title).sourceId("a:1").build(), ReaderState.NONE), LIFTS);

        var entries = new BibTeXParser()
                .parse(new StringReader(PaperExporter.text(ExportFormat.BIBTEX, papers)))
                .getEntries();

        assertThat(entries).containsKeys(new Key("anonymous:a-1"), new Key("inkpen2026:2603.01005"));
    }

    @Test
    void ris() {
        assertThat(PaperExporter.text(ExportFormat.RIS, List.of(LIFTS))).isEqualTo("""
            TY  - RPRT
            ID  - 2603.01005
            TI  - Lifts & "Stairs", 50\\% in $\\mathcal{O}(n_1)$
            AU  - Inkpen, Ada
            AU  - van der Sea, Łucja
            AU  - Tide and Sons
            PY  - 2026
            DA  - 2026/03/19/
            PB  - arXiv
            SN  - arXiv:2603.01005
            AB  - A_b {c} 10% of #1.
            UR  - https://arxiv.org/abs/2603.01005
            L1  - https://arxiv.org/pdf/2603.01005
            KW  - to cite
            KW  - lifts
            N1  - see *p. 3* again
            ER  -\s
            """.replace("\n", "\r\n"));
    }

    @Test
    void csv() {
        assertThat(PaperExporter.text(ExportFormat.CSV, List.of(LIFTS, BARE)))
                .isEqualTo(
                        "id,arxiv_id,doi,title,authors,published,organization,venue,categories,keywords,url,pdf,code,upvotes,stars,starred,read,tags,note,abstract\r\n"
                            + "2603.01005,2603.01005,,\"Lifts & \"\"Stairs\"\", 50\\% in $\\mathcal{O}(n_1)$\",Ada"
                            + " Inkpen; Łucja van der Sea; Tide and"
                            + " Sons,2026-03-19,,,cs.RO,,https://arxiv.org/abs/2603.01005,https://arxiv.org/pdf/2603.01005,,7,,true,true,to"
                            + " cite; lifts,\"see *p. 3*\n"
                            + "again\",A_b {c} 10% of #1.\r\n"
                            + "cisi:12,,,Untold,,,,,,,,,,7,,false,false,,,\r\n");
    }

    @Test
    void a_cell_that_a_spreadsheet_would_compute_begins_with_an_apostrophe() {
        var paper = stored(
                Paper.titled("=SUM(A1:A9) is all you need")
                        .authors(List.of("@Home Team"))
                        .build(),
                ReaderState.NONE);

        assertThat(PaperExporter.text(ExportFormat.CSV, List.of(paper)))
                .contains(",'=SUM(A1:A9) is all you need,'@Home Team,");
    }

    @Test
    void csl_json() {
        assertThat(PaperExporter.text(ExportFormat.CSL_JSON, List.of(BARE, BARE)))
                .isEqualTo("""
                    [{"id":"anonymous:cisi-12","type":"article","title":"Untold","author":[]},
                    {"id":"anonymous:cisi-12","type":"article","title":"Untold","author":[]}]
                    """);
        assertThat(PaperExporter.text(ExportFormat.CSL_JSON, List.of(LIFTS)))
                .contains(
                        "{\"family\":\"Sea\",\"given\":\"Łucja\",\"non-dropping-particle\":\"van der\"}",
                        "{\"literal\":\"Tide and Sons\"}")
                .contains("\"issued\":{\"date-parts\":[[2026,3,19]]}")
                .contains("\"URL\":\"https://arxiv.org/abs/2603.01005\"");
    }

    @Test
    void a_paper_accepted_at_a_conference_is_one_in_its_proceedings() {
        var paper = Paper.titled("Kites").venue("ICLR 2026").build();
        var stored = new StoredPaper(3, PaperId.of(paper, 3), paper, PaperCounts.NONE, ReaderState.NONE, List.of(), 1);

        assertThat(PaperExporter.text(ExportFormat.BIBTEX, List.of(stored)))
                .startsWith("@inproceedings{")
                .contains("booktitle = {ICLR 2026}");
        assertThat(PaperExporter.text(ExportFormat.RIS, List.of(stored)))
                .startsWith("TY  - CONF")
                .contains("T2  - ICLR 2026");
        assertThat(PaperExporter.text(ExportFormat.CSL_JSON, List.of(stored)))
                .contains("\"type\":\"paper-conference\"", "\"container-title\":\"ICLR 2026\"");
        assertThat(PaperExporter.text(ExportFormat.JSONL, List.of(stored))).contains("\"venue\":\"ICLR 2026\"");
    }

    @Test
    void markdown() {
        assertThat(PaperExporter.text(ExportFormat.MARKDOWN, List.of(LIFTS, BARE)))
                .isEqualTo("""
                    ## [Lifts & "Stairs", 50% in O(n₁)](<https://arxiv.org/abs/2603.01005>)

                    Ada Inkpen, Łucja van der Sea, Tide and Sons · 2026-03-19

                    #to cite #lifts

                    see *p. 3*
                    again

                    > A\\_b {c} 10% of \\#1.

                    ## Untold
                    """);
    }

    @ParameterizedTest
    @CsvSource({
        "Jörg Zürich, 2603.01005, zurich2026:2603.01005",
        "Łukasz Żądło, 2603.01005, zadlo2026:2603.01005",
        "李明, 2603.01005, liming2026:2603.01005",
        "Олег Иванов, 2603.01005, ivanov2026:2603.01005",
        "Gate Team, 2603.01005, gateteam2026:2603.01005",
        "Wim P. Minor II, math/9201230, minor1992:math-9201230"
    })
    void the_citation_key_is_in_latin_letters_and_has_the_year_of_the_arxiv_id(String author, String id, String key) {
        var paper = Paper.titled("A")
                .arxivId(new ArxivId(id))
                .authors(List.of(author))
                .build();

        assertThat(CitationKey.of(stored(paper, ReaderState.NONE))).isEqualTo(key);
    }

    @Test
    void groups_are_in_braces_and_suffixes_between_commas_in_bibtex() {
        var paper = Paper.titled("A")
                .authors(List.of("Gate Team", "Wim P. Minor II", "Bartolo de las Casas"))
                .build();

        assertThat(PaperExporter.text(ExportFormat.BIBTEX, List.of(stored(paper, ReaderState.NONE))))
                .contains("author = {{Gate Team} and Minor, II, Wim P. and de las Casas, Bartolo}");
    }

    @Test
    void identifiers_cannot_end_a_field_or_a_link() {
        var paper = Paper.titled("A")
                .doi("10.1/x},evil={\\input{a}>) [b](c)")
                .categories(List.of("cs.CL"))
                .build();
        var papers = List.of(stored(paper, ReaderState.NONE));

        assertThat(PaperExporter.text(ExportFormat.BIBTEX, papers))
                .contains("doi = {10.1/x%7D,evil=%7B%5Cinput%7Ba%7D)[b](c)}");
        assertThat(PaperExporter.text(ExportFormat.MARKDOWN, papers))
                .contains("(<https://doi.org/10.1/x%7D%2Cevil%3D%7B%5Cinput%7Ba%7D%3E)%20%5Bb%5D(c)>)");
    }

    @Test
    void nothing_is_written_as_nothing() {
        assertThat(PaperExporter.text(ExportFormat.BIBTEX, List.of())).isEmpty();
        assertThat(PaperExporter.text(ExportFormat.CSL_JSON, List.of())).isEqualTo("[]\n");
    }

    private static StoredPaper stored(Paper paper, ReaderState marks) {
        return new StoredPaper(1, PaperId.of(paper, 1), paper, new PaperCounts(7, null, null), marks, List.of(), 1);
    }
}
