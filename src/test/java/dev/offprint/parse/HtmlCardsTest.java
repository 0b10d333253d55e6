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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlCardsTest {
    private static final Edition DAY = ParseFixture.huggingFace("2024-08-07");
    private static final Edition TRENDING = new Edition(Source.HUGGING_FACE, new Period.Trending());

    @Test
    void a_page_without_its_data_gives_what_its_cards_show() {
        var fixture = ParseFixture.of(PageFixtures.text("cards-2024.html"));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.CARDS, DAY, false));
        assertThat(fixture.entry(0))
                .isEqualTo(new SourceEntry(
                        Paper.titled("Folding Paper Boats at Scale: A Study of Dry Feet & <EOS>")
                                .arxivId(new ArxivId("2408.90001"))
                                .submittedOn(LocalDate.of(2024, 8, 7))
                                .links(new PaperLinks(
                                        "https://arxiv.org/abs/2408.90001",
                                        "https://arxiv.org/pdf/2408.90001",
                                        null,
                                        null,
                                        "https://example.org/thumbnails/2408.90001.png"))
                                .build(),
                        MetadataQuality.CARD,
                        DAY,
                        1,
                        new PaperCounts(94, 5, null)));
    }

    @Test
    void a_dash_is_no_count() {
        assertThat(ParseFixture.of(PageFixtures.text("cards-2024.html"))
                        .entry(1)
                        .counts())
                .isEqualTo(PaperCounts.NONE);
    }

    @Test
    void a_card_without_a_title_is_named() {
        assertThat(ParseFixture.of(PageFixtures.text("cards-2024.html")).rejected())
                .containsExactly(new ParsedItem.Rejected("card 3", "no title"));
    }

    @Test
    void a_trending_page_gives_the_papers_of_its_data_first_and_each_paper_once() {
        var fixture = ParseFixture.of(PageFixtures.text("trending-2026.html"));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.TRENDING_PAGE, TRENDING, false));
        assertThat(fixture.titles()).containsExactly("Horizons &amp;lt; Hills", "Skeletons That Dance");
        assertThat(fixture.entries()).allMatch(entry -> TRENDING.equals(entry.edition()));
        assertThat(fixture.entry(0).quality()).isEqualTo(MetadataQuality.RECORD);
        assertThat(fixture.entry(0).paper().abstractText()).isEqualTo("Horizons &lt; hills, as <EOS> says.");
        assertThat(fixture.entry(0).paper().submittedOn()).isEqualTo(LocalDate.of(2026, 9, 22));
        assertThat(fixture.rejected()).isEmpty();
    }

    @Test
    void a_trending_card_gives_organisation_date_code_and_stars() {
        assertThat(ParseFixture.of(PageFixtures.text("trending-2026.html")).entry(1))
                .isEqualTo(new SourceEntry(
                        Paper.titled("Skeletons That Dance")
                                .arxivId(new ArxivId("2609.90002"))
                                .abstractText("Skeletons dance when the music is a diffusion model.")
                                .organization("Bone Lab")
                                .publishedOn(LocalDate.of(2026, 10, 4))
                                .links(new PaperLinks(
                                        "https://arxiv.org/abs/2609.90002",
                                        "https://arxiv.org/pdf/2609.90002",
                                        "https://github.com/example/skeletons",
                                        null,
                                        null))
                                .build(),
                        MetadataQuality.CARD,
                        TRENDING,
                        2,
                        new PaperCounts(117, null, 1540)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://huggingface.co/papers/trending, huggingface/trending",
        "https://huggingface.co/papers/date/2026-06-12, huggingface/2026-06-12",
        "https://huggingface.co/papers/week/2025-W21, huggingface/2025-W21",
        "https://huggingface.co/papers/month/2025-05, huggingface/2025-05",
    })
    void the_address_of_a_page_tells_its_edition(String address, String edition) {
        var fixture = ParseFixture.of("<html><head><link rel=canonical href='" + address + "'></head><body>"
                + "<article><h3><a href='/papers/2408.90001'>Boats</a></h3></article></body></html>");

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Complete(InputFormat.CARDS, Edition.parse(edition), false));
        assertThat(fixture.entry(0).edition()).isEqualTo(Edition.parse(edition));
    }

    @Test
    void cards_that_say_nothing_are_of_the_edition_asked_for() {
        var fixture = ParseFixture.of(
                "<article><h3><a href=/papers/2408.90001>Boats</a></h3></article>",
                ParseFixture.requested("2024-08-07"));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.CARDS, null, false));
        assertThat(fixture.entry(0).edition()).isEqualTo(DAY);
    }

    @Test
    void addresses_may_be_whole_as_browsers_save_them() {
        var fixture = ParseFixture.of("<article><h3><a href='https://huggingface.co/papers/2408.90001'>Boats</a></h3>"
                + "<a href='https://huggingface.co/papers/2408.90001#community'>7</a></article>");

        assertThat(fixture.entry(0).paper().arxivId()).isEqualTo(new ArxivId("2408.90001"));
        assertThat(fixture.entry(0).counts().comments()).isEqualTo(7);
    }

    @Test
    void cards_replace_data_that_cannot_be_read() {
        var fixture = ParseFixture.of(PageFixtures.text("cards-2024.html")
                .replace("<main>", "<main data-target=\"DailyPapers\" data-props=\"{&quot;dailyPapers&quot;:[{{{\">"));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.CARDS, DAY, false));
        assertThat(fixture.entries()).hasSize(2);
    }

    @Test
    void articles_that_lead_to_no_paper_are_no_cards() {
        var fixture = ParseFixture.of("<html><article><h2>My Holiday</h2><a href='/about'>me</a></article></html>");

        assertThat(fixture.outcome())
                .isEqualTo(
                        new ParseResult.Unreadable(Message.text("This is a web page, but there are no papers in it.")));
        assertThat(fixture.items()).isEmpty();
    }

    @Test
    void among_cards_one_that_leads_to_no_paper_is_named() {
        var fixture = ParseFixture.of(
                PageFixtures.text("cards-2024.html").replace("<main>", "<main><article><h3>Kites</h3></article>"));

        assertThat(fixture.rejected())
                .containsExactly(
                        new ParsedItem.Rejected("card 1", "no link to a paper"),
                        new ParsedItem.Rejected("card 4", "no title"));
    }

    @Test
    void a_page_of_cards_that_ends_early_is_broken() {
        var page = PageFixtures.text("cards-2024.html");
        var fixture = ParseFixture.of(page.substring(0, page.indexOf("Kites")));

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Partial(InputFormat.CARDS, Message.text("The page ends in the middle.")));
        assertThat(fixture.titles()).containsExactly("Folding Paper Boats at Scale: A Study of Dry Feet & <EOS>");
    }

    @Test
    void cards_out_of_a_web_archive_have_the_addresses_behind_its_own() {
        var page = "<meta property=\"og:url\""
            + " content=\"https://huggingface.co/papers/date/2024-08-01\"><article><h3><a"
            + " href=\"https://web.archive.org/web/20240802101112/https://huggingface.co/papers/2408.00001\">Kites</a></h3><a"
            + " href=\"/web/20240802101112id_/https://github.com/example/kites\">Code</a></article>";

        var paper = ParseFixture.of("<html>" + page + "</html>").entry(0).paper();

        assertThat(paper.arxivId()).isEqualTo(new ArxivId("2408.00001"));
        assertThat(paper.links().code()).isEqualTo("https://github.com/example/kites");
    }
}
