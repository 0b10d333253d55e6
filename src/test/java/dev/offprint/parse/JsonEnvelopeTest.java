package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Message;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of papers inside other JSON, and ids under other names.
final class JsonEnvelopeTest {
    @Test
    void a_json_feed_is_a_list_and_no_paper() {
        var fixture = ParseFixture.of("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "My paper feed", "items": [
            {"id": "https://huggingface.co/papers/2605.00001", "title": "Kites", "content_text": "A kite listens.",
             "date_published": "2026-05-01T06:00:00Z", "authors": [{"name": "Ada Quill"}]},
            {"id": "https://arxiv.org/abs/2605.00002", "title": "Boats", "content_html": "<p>A <i>boat</i> sails.</p>"}]}
            """);

        assertThat(fixture.titles()).containsExactly("Kites", "Boats");
        var kites = fixture.entry(0).paper();
        assertThat(kites.arxivId()).isEqualTo(new ArxivId("2605.00001"));
        assertThat(kites.abstractText()).isEqualTo("A kite listens.");
        assertThat(kites.publishedOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(kites.authors()).isEqualTo(List.of("Ada Quill"));
        assertThat(fixture.entry(1).paper().abstractText()).isEqualTo("A boat sails.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\": 1, \"items\": [%s]}",
                "{\"results\": [%s], \"next\": null}",
                "{\"status\": \"ok\", \"data\": {\"entries\": [%s]}}",
                "{\"response\": {\"numFound\": 1, \"docs\": [%s]}}",
            })
    void a_list_is_found_in_its_envelope(String envelope) {
        var fixture = ParseFixture.of(envelope.formatted("{\"id\": \"2605.00001\", \"title\": \"Kites\"}"));

        assertThat(fixture.titles()).containsExactly("Kites");
        assertThat(fixture.entry(0).edition()).isNull();
    }

    @Test
    void a_list_of_other_things_is_no_list_of_papers() {
        assertThat(ParseFixture.of("{\"items\": [{\"name\": \"Kites\"}]}").outcome())
                .isEqualTo(new ParseResult.Unreadable(Message.text("This is JSON, but there are no papers in it.")));
    }

    @Test
    void a_paper_with_its_references_is_one_paper() {
        var fixture = ParseFixture.of(
                "{\"id\": \"2605.00001\", \"title\": \"Kites\", \"references\": [{\"title\": \"Boats\"}]}");

        assertThat(fixture.titles()).containsExactly("Kites");
    }

    @Test
    void records_over_several_lines_are_read_one_after_another() {
        var fixture = ParseFixture.of("""
            {
              "id": "2605.00001",
              "title": "Kites"
            }
            {
              "id": "2605.00002",
              "title": "Boats"
            }
            """);

        assertThat(fixture.titles()).containsExactly("Kites", "Boats");
        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.API_JSON, null, false));
    }

    @Test
    void of_records_over_several_lines_those_before_a_truncation_are_kept() {
        var fixture = ParseFixture.of("{\n\"title\": \"Kites\"\n}\n{\n\"title\": \"Boats\"\n}\n{\n\"title\": \"Tra");

        assertThat(fixture.titles()).containsExactly("Kites", "Boats");
        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Partial(
                        InputFormat.API_JSON, Message.text("It ends in the middle, after entry 2.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"uid\": \"2605.00001\"",
                "\"abs_url\": \"https://arxiv.org/abs/2605.00001v2\"",
                "\"paper_url\": \"https://huggingface.co/papers/2605.00001\"",
                "\"externalIds\": {\"ArXiv\": \"2605.00001\", \"DOI\": \"10.5555/kites.7\"}",
                "\"paperId\": \"649def34f8be52c8b66281af98ae884c09aef38b\", \"eprint\": \"2605.00001\"",
            })
    void an_id_is_found_under_any_name(String field) {
        var paper = ParseFixture.of("[{\"title\": \"Kites\", " + field + "}]")
                .entry(0)
                .paper();

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2605.00001"));
    }

    @Test
    void a_number_that_looks_like_an_id_is_none() {
        var paper = ParseFixture.of("[{\"title\": \"Kites\", \"price\": \"2605.00001\"}]")
                .entry(0)
                .paper();

        assertThat(paper.arxivId()).isNull();
    }
}
