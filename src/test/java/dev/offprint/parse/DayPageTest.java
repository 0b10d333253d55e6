package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DayPageTest {
    private static final Edition DAY_2024 = ParseFixture.huggingFace("2024-08-07");

    @Test
    void a_page_of_2024_gives_its_papers_with_all_that_it_knows_of_them() {
        var fixture = ParseFixture.of(PageFixtures.html(PageFixtures.text("day-2024.json")));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.DAY_PAGE, DAY_2024, false));
        assertThat(fixture.entry(0))
                .isEqualTo(new SourceEntry(
                        Paper.titled("Folding Paper Boats at Scale: A Study of Dry Feet")
                                .arxivId(new ArxivId("2408.90001"))
                                .abstractText(
                                        "We fold boats of paper. They sink with p &lt; 0.05, and 2 < 3 & 4 > 1 holds."
                                                + " We end with <EOS>. Code: https://github.com/example/boats.")
                                .authors(List.of("Ada One", "Bo Two"))
                                .publishedOn(LocalDate.of(2024, 8, 5))
                                .submittedOn(LocalDate.of(2024, 8, 7))
                                .links(new PaperLinks(
                                        "https://arxiv.org/abs/2408.90001",
                                        "https://arxiv.org/pdf/2408.90001",
                                        "https://github.com/example/boats",
                                        null,
                                        "https://example.org/thumbnails/2408.90001.png"))
                                .build(),
                        MetadataQuality.RECORD,
                        DAY_2024,
                        1,
                        new PaperCounts(94, 5, null)));
    }

    @Test
    void a_paper_needs_no_more_than_a_title() {
        var entry = ParseFixture.of(PageFixtures.html(PageFixtures.text("day-2024.json")))
                .entry(2);

        assertThat(entry.paper().title()).isEqualTo("Lanterns without an Abstract");
        assertThat(entry.paper().abstractText()).isNull();
        assertThat(entry.paper().authors()).isEmpty();
        assertThat(entry.rank()).isEqualTo(3);
        assertThat(entry.counts()).isEqualTo(PaperCounts.NONE);
    }

    @Test
    void a_project_page_may_stand_in_the_abstract() {
        var kites = ParseFixture.of(PageFixtures.html(PageFixtures.text("day-2024.json")))
                .entry(1)
                .paper();

        assertThat(kites.links().project()).isEqualTo("https://example.org/kites");
        assertThat(kites.abstractText())
                .isEqualTo("A kite flies at 1920times1080 metres, see (https://example.org/kites).");
    }

    @Test
    void a_page_of_2026_gives_code_project_organisation_keywords_and_summary() {
        var fixture = ParseFixture.of(PageFixtures.html(PageFixtures.text("day-2026.json")));

        assertThat(fixture.outcome())
                .isEqualTo(
                        new ParseResult.Complete(InputFormat.DAY_PAGE, ParseFixture.huggingFace("2026-06-12"), false));
        assertThat(fixture.entry(0))
                .isEqualTo(new SourceEntry(
                        Paper.titled("Teapots That Listen")
                                .arxivId(new ArxivId("2606.90001"))
                                .abstractText("Teapots listen when nobody speaks.")
                                .aiSummary("Teapots listen.")
                                .authors(List.of("Dee Four"))
                                .organization("Institute of Pots")
                                .keywords(List.of("teapot", "listening"))
                                .publishedOn(LocalDate.of(2026, 6, 10))
                                .submittedOn(LocalDate.of(2026, 6, 12))
                                .links(new PaperLinks(
                                        "https://arxiv.org/abs/2606.90001",
                                        "https://arxiv.org/pdf/2606.90001",
                                        "https://github.com/example/teapots",
                                        "https://example.org/teapots",
                                        null))
                                .build(),
                        MetadataQuality.RECORD,
                        ParseFixture.huggingFace("2026-06-12"),
                        1,
                        new PaperCounts(103, 4, 1234)));
    }

    @Test
    void a_project_page_that_is_a_repository_is_the_code() {
        var spoons = ParseFixture.of(PageFixtures.html(PageFixtures.text("day-2026.json")))
                .entry(1)
                .paper();

        assertThat(spoons.links().code()).isEqualTo("https://github.com/example/spoons");
        assertThat(spoons.links().project()).isNull();
        assertThat(spoons.organization()).isEqualTo("cutlery");
    }

    @Test
    void the_data_alone_reads_like_the_page() {
        var page = ParseFixture.of(PageFixtures.html(PageFixtures.text("day-2024.json")));
        var data = ParseFixture.of(PageFixtures.text("day-2024.json"));

        assertThat(data).isEqualTo(page);
    }

    @Test
    void what_the_page_says_goes_before_what_was_asked_for() {
        var fixture = ParseFixture.of(
                PageFixtures.html(PageFixtures.text("day-2024.json")), ParseFixture.requested("2024-08-10"));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.DAY_PAGE, DAY_2024, false));
        assertThat(fixture.entry(0).edition()).isEqualTo(DAY_2024);
    }

    @Test
    void a_page_that_says_nothing_is_the_one_asked_for() {
        var fixture = ParseFixture.of(
                "{\"dailyPapers\": [{\"paper\": {\"id\": \"2408.90001\", \"title\": \"Kites\"}}]}",
                ParseFixture.requested("2024-08-10"));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.DAY_PAGE, null, false));
        assertThat(fixture.entry(0).edition()).isEqualTo(ParseFixture.huggingFace("2024-08-10"));
        assertThat(fixture.entry(0).paper().submittedOn()).isEqualTo(LocalDate.of(2024, 8, 10));
    }

    @Test
    void a_page_without_papers_is_whole_and_empty() {
        var fixture = ParseFixture.of(PageFixtures.html("{\"dateString\": \"2026-06-13\", \"dailyPapers\": []}"));

        assertThat(fixture.outcome())
                .isEqualTo(
                        new ParseResult.Complete(InputFormat.DAY_PAGE, ParseFixture.huggingFace("2026-06-13"), false));
        assertThat(fixture.items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"periodType\": \"week\", \"dateString\": \"2025-W21\"",
                "\"dateString\": \"2025-05-22\", \"periodType\": \"week\""
            })
    void a_page_of_a_week_gives_the_week(String period) {
        var fixture = ParseFixture.of(
                "{" + period + ", \"dailyPapers\": [" + PageFixtures.item("2506.90001", "Kites") + "]}");

        assertThat(fixture.entry(0).edition()).isEqualTo(new Edition(Source.HUGGING_FACE, new Period.Week(2025, 21)));
        assertThat(fixture.entry(0).paper().submittedOn()).isEqualTo(LocalDate.of(2025, 6, 25));
    }

    @Test
    void a_page_of_a_month_that_ends_at_105_papers_may_be_cut() {
        var items = String.join(",", Collections.nCopies(105, PageFixtures.item("2506.90001", "Kites")));
        var fixture = ParseFixture.of(
                "{\"periodType\": \"month\", \"dateString\": \"2025-06\", \"dailyPapers\": [" + items + "]}");

        var june = new Edition(Source.HUGGING_FACE, new Period.Month(YearMonth.of(2025, 6)));
        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.DAY_PAGE, june, true));
        assertThat(fixture.entries()).hasSize(105);
    }

    @Test
    void a_bad_entry_is_named_and_the_others_kept() {
        var fixture = ParseFixture.of(
                "{\"date\": \"2024-08-07\", \"dailyPapers\": [" + PageFixtures.item("2506.90001", "Kites")
                        + ", {\"paper\": {\"id\": \"2506.90002\"}}, 7, {\"paper\": {\"id\": \"x\", \"title\":"
                        + " \"\\u200b\"}},"
                        + PageFixtures.item("2506.90003", "Boats") + "]}");

        assertThat(fixture.titles()).containsExactly("Kites", "Boats");
        assertThat(fixture.rejected())
                .containsExactly(
                        new ParsedItem.Rejected("entry 2", "no title"),
                        new ParsedItem.Rejected("entry 3", "not a record of a paper"),
                        new ParsedItem.Rejected("entry 4", "no title"));
    }

    @Test
    void an_id_that_is_not_arxivs_is_kept_as_it_is() {
        var paper = ParseFixture.of(
                        "{\"date\": \"2024-08-07\", \"dailyPapers\": [" + PageFixtures.item("boats-12", "Boats") + "]}")
                .entry(0)
                .paper();

        assertThat(paper.arxivId()).isNull();
        assertThat(paper.sourceId()).isEqualTo("boats-12");
        assertThat(paper.links().page()).isEqualTo("https://huggingface.co/papers/boats-12");
    }

    @Test
    void what_a_search_found_is_no_list_of_its_source() {
        var fixture = ParseFixture.of(
                "{\"dateString\": \"2026-06-12\", \"dailyPapers\": [" + PageFixtures.item("2506.90001", "Kites")
                        + "], \"searchResults\": [" + PageFixtures.item("2506.90002", "Boats") + "]}");

        assertThat(fixture.entry(0).edition()).isEqualTo(ParseFixture.huggingFace("2026-06-12"));
        assertThat(fixture.entry(1).edition()).isEqualTo(ParseFixture.saved("2026-06-12"));
        assertThat(fixture.entry(1).rank()).isEqualTo(1);
    }

    @Test
    void a_page_that_was_cut_inside_its_data_keeps_the_papers_before_the_cut() {
        var page = PageFixtures.html(PageFixtures.text("day-2024.json"));
        var fixture = ParseFixture.of(page.substring(0, page.indexOf("2408.90003")));

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Partial(
                        InputFormat.DAY_PAGE, Message.text("It ends in the middle, after entry 2.")));
        assertThat(fixture.entries()).hasSize(2).allMatch(entry -> DAY_2024.equals(entry.edition()));
    }
}
