package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonArrayReaderTest {

    @Test
    void the_list_day_of_an_item_is_its_own() {
        var fixture = ParseFixture.of(
                "[" + PageFixtures.item("2506.90001", "Kites") + "," + PageFixtures.item("2506.90002", "Boats") + "]");

        var day = ParseFixture.huggingFace("2025-06-25");
        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.API_JSON, day, false));
        assertThat(fixture.entries()).extracting(SourceEntry::edition).containsExactly(day, day);
        assertThat(fixture.entries()).extracting(SourceEntry::rank).containsExactly(1, 2);
        assertThat(fixture.entry(0).paper().submittedOn()).isEqualTo(LocalDate.of(2025, 6, 25));
        assertThat(fixture.entry(0).paper().publishedOn()).isEqualTo(LocalDate.of(2025, 6, 20));
    }

    @Test
    void an_item_of_another_day_than_asked_for_says_so() {
        var fixture = ParseFixture.of(
                "[" + PageFixtures.item("2506.90001", "Kites") + "]", ParseFixture.requested("2025-06-28"));

        assertThat(fixture.outcome())
                .isEqualTo(
                        new ParseResult.Complete(InputFormat.API_JSON, ParseFixture.huggingFace("2025-06-25"), false));
    }

    @Test
    void a_week_that_was_asked_for_is_what_came() {
        var week = new Edition(Source.HUGGING_FACE, new Period.Week(2025, 26));
        var fixture = ParseFixture.of(
                "[" + PageFixtures.item("2506.90001", "Kites") + "]", new ParseContext(week, ParseFixture.SEEN_ON));

        assertThat(fixture.entry(0).edition()).isEqualTo(week);
        assertThat(fixture.entry(0).paper().submittedOn()).isEqualTo(LocalDate.of(2025, 6, 25));
    }

    @Test
    void an_item_without_a_list_day_is_of_the_day_asked_for() {
        var fixture = ParseFixture.of(
                "[" + submittedOn("2024-12-18T22:00:00.000Z") + "]", ParseFixture.requested("2024-12-19"));

        assertThat(fixture.entry(0).edition()).isEqualTo(ParseFixture.huggingFace("2024-12-19"));
        assertThat(fixture.entry(0).paper().submittedOn()).isEqualTo(LocalDate.of(2024, 12, 19));
    }

    @Test
    void items_handed_in_on_the_evening_before_are_of_the_day_of_the_others() {
        var fixture = ParseFixture.of("[" + submittedOn("2024-12-18T21:37:38.945Z") + ","
                + submittedOn("2024-12-19T02:06:29.170Z") + "," + submittedOn("2024-12-18T23:22:28.086Z") + "]");

        assertThat(fixture.outcome())
                .isEqualTo(
                        new ParseResult.Complete(InputFormat.API_JSON, ParseFixture.huggingFace("2024-12-19"), false));
        assertThat(fixture.entries()).extracting(SourceEntry::rank).containsExactly(1, 2, 3);
    }

    @Test
    void items_handed_in_weeks_apart_are_of_their_own_days() {
        var fixture = ParseFixture.of(
                "[" + submittedOn("2024-06-03T10:00:00.000Z") + "," + submittedOn("2024-06-20T10:00:00.000Z") + "]");

        assertThat(fixture.entries())
                .extracting(SourceEntry::edition)
                .containsExactly(ParseFixture.huggingFace("2024-06-03"), ParseFixture.huggingFace("2024-06-20"));
        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.API_JSON, null, false));
    }

    @Test
    void the_outer_date_of_later_years_tells_nothing_of_the_list() {
        var fixture = ParseFixture.of("[{\"paper\": {\"id\": \"2503.90001\", \"title\": \"Kites\", \"publishedAt\":"
                + " \"2025-03-13T17:55:45.000Z\"}, \"publishedAt\": \"2025-03-13T13:55:45.000Z\"}]");

        assertThat(fixture.entry(0).edition()).isNull();
        assertThat(fixture.entry(0).rank()).isNull();
        assertThat(fixture.entry(0).paper().submittedOn()).isNull();
    }

    @Test
    void an_empty_answer_is_an_answer() {
        assertThat(ParseFixture.of(" [ ]\n").outcome())
                .isEqualTo(new ParseResult.Complete(InputFormat.API_JSON, null, false));
    }

    @ParameterizedTest
    @CsvSource({"49, false", "50, true", "51, false", "99, false", "100, true"})
    void a_list_that_ends_at_a_limit_may_be_cut(int items, boolean truncated) {
        var json = "[" + String.join(",", Collections.nCopies(items, PageFixtures.item("2506.90001", "Kites"))) + "]";

        assertThat(ParseFixture.of(json).outcome())
                .isEqualTo(new ParseResult.Complete(
                        InputFormat.API_JSON, ParseFixture.huggingFace("2025-06-25"), truncated));
    }

    @Test
    void items_may_be_texts_that_python_printed() {
        var fixture = ParseFixture.of(
                "[\"{'paper': {'id': '2412.90001', 'title': 'Kites\\\\n  and \\\"Strings\\\"', 'upvotes': 7}, "
                        + "'publishedAt': None, 'isPro': False}\", \"{'paper'\"]");

        assertThat(fixture.titles()).containsExactly("Kites and \"Strings\"");
        assertThat(fixture.entry(0).counts().upvotes()).isEqualTo(7);
        assertThat(fixture.rejected()).containsExactly(new ParsedItem.Rejected("entry 2", "not a record of a paper"));
    }

    @Test
    void a_scrapers_day_is_a_list_of_that_day() {
        var fixture = ParseFixture.of("""
            {"date": "2024-01-05", "papers": [{"title": "Kites", "url": "https://huggingface.co/papers/2401.90001",
              "authors": ["Ada One"], "pdf_url": "https://arxiv.org/pdf/2401.90001.pdf",
              "abstract": "Kites\\nfly.", "upvotes": 89}]}
            """);

        assertThat(fixture.outcome())
                .isEqualTo(
                        new ParseResult.Complete(InputFormat.API_JSON, ParseFixture.huggingFace("2024-01-05"), false));
        var kites = fixture.entry(0);
        assertThat(String.valueOf(kites.paper().arxivId())).isEqualTo("2401.90001");
        assertThat(kites.paper().abstractText()).isEqualTo("Kites fly.");
        assertThat(kites.paper().submittedOn()).isEqualTo(LocalDate.of(2024, 1, 5));
        assertThat(kites.counts().upvotes()).isEqualTo(89);
        assertThat(kites.rank()).isEqualTo(1);
    }

    @Test
    void papers_under_their_ids_are_of_no_list() {
        var fixture = ParseFixture.of("""
            {
              "2312.90001": {"url": "https://arxiv.org/abs/2312.90001", "title": "Kites",
                "authors": "['Ada One', \\"Bo O'Two\\"]",
                "abstract": "Kites fly.", "publication_date": "2023-12-24T10:08:59Z", "upvotes": "29"},
              "cisi:7": {"title": "Boats"},
              "made": {"by": "somebody"}
            }
            """, ParseFixture.requested("2025-05-22"));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.API_JSON, null, false));
        assertThat(fixture.titles()).containsExactly("Kites", "Boats");
        var kites = fixture.entry(0);
        assertThat(kites.paper().authors()).isEqualTo(List.of("Ada One", "Bo O'Two"));
        assertThat(kites.paper().publishedOn()).isEqualTo(LocalDate.of(2023, 12, 24));
        assertThat(kites.counts().upvotes()).isEqualTo(29);
        assertThat(kites.edition()).isNull();
        assertThat(fixture.entry(1).paper().sourceId()).isEqualTo("cisi:7");
    }

    @Test
    void one_record_may_be_spread_over_many_lines() {
        var fixture = ParseFixture.of("{\n  \"id\": \"2401.90001\",\n  \"title\": \"Kites\"\n}\n");

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.API_JSON, null, false));
        assertThat(fixture.titles()).containsExactly("Kites");
    }

    @Test
    void an_array_of_any_length_is_read_item_by_item() {
        var records = new ArrayList<String>();
        for (int i = 1; i <= 2500; i++) {
            records.add(i == 1200 ? "{}" : "{\"id\": \"x:" + i + "\", \"title\": \"Kite " + i + "\"}");
        }
        var fixture = ParseFixture.of("[" + String.join(",\n", records) + "]");

        assertThat(fixture.titles()).hasSize(2499).startsWith("Kite 1").endsWith("Kite 2500");
        assertThat(fixture.rejected()).containsExactly(new ParsedItem.Rejected("entry 1200", "no title"));
        assertThat(fixture.items().get(1199)).isInstanceOf(ParsedItem.Rejected.class);
    }

    @Test
    void an_array_that_was_cut_keeps_what_came_before() {
        var json =
                "[" + PageFixtures.item("2506.90001", "Kites") + "," + PageFixtures.item("2506.90002", "Boats") + "]";
        var fixture = ParseFixture.of(json.substring(0, json.indexOf("Boats")));

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Partial(
                        InputFormat.API_JSON, Message.text("It ends in the middle, after entry 1.")));
        assertThat(fixture.titles()).containsExactly("Kites");
    }

    @Test
    void an_array_that_goes_wrong_keeps_what_came_before() {
        var fixture = ParseFixture.of("[" + PageFixtures.item("2506.90001", "Kites") + ", {\"paper\": oops}]");

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Partial(
                        InputFormat.API_JSON, Message.text("It is no longer JSON after entry 1.")));
        assertThat(fixture.titles()).containsExactly("Kites");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ["1", "2", {}]                 | None of its 3 entries is a paper.
        [{"name": "x"}]                | None of its 1 entries is a paper.
        [{"paper":                     | It ends in the middle, before its first entry.
        {"name": "x", "version": 1}    | This is JSON, but there are no papers in it.
        {"error": "Invalid date"}      | This is a message instead of papers: Invalid date
        {"papers": [{}]}               | None of its 1 entries is a paper.
        {"title": " "}                 | None of its 1 lines is a paper.
        """)
    void json_without_papers_is_unreadable(String json, String why) {
        assertThat(ParseFixture.of(json).outcome()).isEqualTo(new ParseResult.Unreadable(Message.text(why)));
    }

    private static String submittedOn(String moment) {
        return "{\"paper\": {\"id\": \"2405.90001\", \"title\": \"Kites\", \"publishedAt\":"
                + " \"2024-05-01T00:00:00.000Z\"}, \"publishedAt\": \"" + moment + "\"}";
    }
}
