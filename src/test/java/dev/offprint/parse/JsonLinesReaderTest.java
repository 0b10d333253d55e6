package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.SourceEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonLinesReaderTest {
    private static final String BOATS = "{\"id\": \"math/9201230\", \"title\": \"Boats\\n"
            + "  and Water\", \"abstract\": \" Boats\\n"
            + "float. \", \"authors\": [\"Ada\\n"
            + "  One\"], \"categories\": [\"math.FA\", \"cs.CL\"], \"date\": \"1991-07-24\"}\n";

    @Test
    void a_line_of_a_corpus_is_a_paper_of_no_list() {
        var fixture = ParseFixture.of(BOATS + BOATS, ParseFixture.requested("2025-05-22"));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.JSON_LINES, null, false));
        assertThat(fixture.entry(1))
                .isEqualTo(SourceEntry.unlisted(
                        Paper.titled("Boats and Water")
                                .arxivId(new ArxivId("math/9201230"))
                                .abstractText("Boats float.")
                                .authors(List.of("Ada One"))
                                .categories(List.of("math.FA", "cs.CL"))
                                .publishedOn(LocalDate.of(1991, 7, 24))
                                .links(new PaperLinks(
                                        "https://arxiv.org/abs/math/9201230",
                                        "https://arxiv.org/pdf/math/9201230",
                                        null,
                                        null,
                                        null))
                                .build(),
                        MetadataQuality.RECORD));
    }

    @Test
    void an_id_that_is_not_arxivs_is_kept_as_it_is() {
        var paper = ParseFixture.of("{\"id\": \"cisi:1\", \"title\": \"Boats\"}")
                .entry(0)
                .paper();

        assertThat(paper.arxivId()).isNull();
        assertThat(paper.sourceId()).isEqualTo("cisi:1");
        assertThat(paper.links()).isEqualTo(PaperLinks.NONE);
    }

    @Test
    void an_item_of_the_api_stands_on_the_list_of_its_line() {
        var fixture = ParseFixture.of(
                "{\"date\": \"2025-03-14\", \"id\": \"2503.90001\", \"shape\": \"api\", \"item\": {\"paper\": {\"id\":"
                        + " \"2503.90001\", \"title\": \"Kites\", \"publishedAt\": \"2025-03-13T17:55:45.000Z\","
                        + " \"upvotes\": 29}, \"publishedAt\": \"2025-03-13T13:55:45.000Z\", \"title\": \"Kites\","
                        + " \"numComments\": 7}}");

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Complete(
                        InputFormat.JSON_LINES, ParseFixture.huggingFace("2025-03-14"), false));
        assertThat(fixture.entry(0).edition()).isEqualTo(ParseFixture.huggingFace("2025-03-14"));
        assertThat(fixture.entry(0).paper().submittedOn()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(fixture.entry(0).paper().publishedOn()).isEqualTo(LocalDate.of(2025, 3, 13));
        assertThat(fixture.entry(0).counts()).isEqualTo(new PaperCounts(29, 7, null));
    }

    @Test
    void a_scrapers_item_stands_on_the_list_of_its_line_and_is_ranked_by_day() {
        var fixture = ParseFixture.of(scraped("2024-01-01", "2312.90001")
                + scraped("2024-01-02", "2312.90002")
                + scraped("2024-01-02", "2312.90003"));

        assertThat(fixture.entries())
                .extracting(SourceEntry::edition)
                .containsExactly(
                        ParseFixture.huggingFace("2024-01-01"),
                        ParseFixture.huggingFace("2024-01-02"),
                        ParseFixture.huggingFace("2024-01-02"));
        assertThat(fixture.entries()).extracting(SourceEntry::rank).containsExactly(1, 1, 2);
        assertThat(fixture.entry(2).paper().arxivId()).isEqualTo(new ArxivId("2312.90003"));
        assertThat(fixture.entry(2).paper().links().page()).isEqualTo("https://arxiv.org/abs/2312.90003");
    }

    @Test
    void a_bad_line_is_named_and_affects_no_other() {
        var fixture = ParseFixture.of(BOATS
                + "{\"id\": \"a\"}\n\n{\"title\": \"cut\n[]\n{\"title\": \"a\"} {\"title\": \"b\"}\n  \n" + BOATS);

        assertThat(fixture.titles()).containsExactly("Boats and Water", "Boats and Water");
        assertThat(fixture.rejected())
                .containsExactly(
                        new ParsedItem.Rejected("line 2", "no title"),
                        new ParsedItem.Rejected("line 4", "not JSON, or cut off"),
                        new ParsedItem.Rejected("line 5", "not a record of a paper"),
                        new ParsedItem.Rejected("line 6", "more than one record on a line"));
    }

    @Test
    void the_first_line_may_be_the_bad_one() {
        var fixture = ParseFixture.of("{\"title\": \"cut\n" + BOATS);

        assertThat(fixture.titles()).containsExactly("Boats and Water");
        assertThat(fixture.rejected()).containsExactly(new ParsedItem.Rejected("line 1", "not JSON, or cut off"));
    }

    @Test
    void nesting_without_end_is_refused_on_its_line() {
        var fixture = ParseFixture.of(BOATS + "{\"title\": " + "[".repeat(100_000) + "\n" + BOATS);

        assertThat(fixture.titles()).hasSize(2);
        assertThat(fixture.rejected())
                .containsExactly(new ParsedItem.Rejected("line 2", "longer or deeper than any entry may be"));
    }

    @Test
    void what_this_program_exports_can_be_read_again() {
        var paper = ParseFixture.of("""
            {"id": "p:12", "title": "Boats", "abstract": "Boats float.", "authors": ["Ada One"], \
            "publishedOn": "2025-05-20", "url": "https://arxiv.org/abs/2505.90001v2", \
            "codeUrl": "https://github.com/example/boats", "githubStars": 5, "upvotes": 3, "organization": "Pond", \
            "keywords": ["boat"], "doi": "https://doi.org/10.1000/ABC"}
            """).entry(0);

        assertThat(paper.paper().arxivId()).isEqualTo(new ArxivId("2505.90001"));
        assertThat(paper.paper().sourceId()).isNull();
        assertThat(paper.paper().doi()).isEqualTo("10.1000/abc");
        assertThat(paper.paper().publishedOn()).isEqualTo(LocalDate.of(2025, 5, 20));
        assertThat(paper.paper().links().code()).isEqualTo("https://github.com/example/boats");
        assertThat(paper.counts()).isEqualTo(new PaperCounts(3, null, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"title": "a"}                         | true
        {"title": "a"}~{"title": "b"}          | true
        ~~{"title": "a"}~{"title": "b"}        | true
        {"title": "a~{"title": "b"}            | true
        {"paper": {}}                          | true
        {"papers": []}                         | false
        {"dailyPapers": []}                    | false
        {"1": {"title": "a"}}                  | false
        {~"title": "a"~}                       | false
        {"title": "a                           | false
        """)
    void lines_are_distinguished_from_one_document(String text, boolean lines) {
        assertThat(JsonLinesReader.isJsonLines(text.replace('~', '\n'), true)).isEqualTo(lines);
    }

    private static String scraped(String day, String id) {
        return "{\"date\": \"" + day + "\", \"id\": \"" + id
                + "\", \"shape\": \"scrape-2024\", \"item\": {\"title\": \"Kites\", \"url\": "
                + "\"https://huggingface.co/papers/" + id
                + "\", \"authors\": [], \"abstract\": \"x\", \"upvotes\": 1}}\n";
    }
}
