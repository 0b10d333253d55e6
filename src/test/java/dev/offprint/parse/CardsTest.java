package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Counts;
import dev.offprint.model.Detail;
import dev.offprint.model.Edition;
import dev.offprint.model.Entry;
import dev.offprint.model.Links;
import dev.offprint.model.Paper;
import dev.offprint.model.Period;
import dev.offprint.model.Saying;
import dev.offprint.model.Source;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CardsTest {
    private static final Edition DAY = Reading.huggingFace("2024-08-07");
    private static final Edition TRENDING = new Edition(Source.HUGGING_FACE, new Period.Trending());

    @Test
    void a_page_without_its_data_gives_what_its_cards_show() {
        var reading = Reading.of(Pages.text("cards-2024.html"));

        assertThat(reading.outcome()).isEqualTo(new Outcome.Whole(Form.CARDS, DAY, false));
        assertThat(reading.entry(0))
                .isEqualTo(new Entry(
                        Paper.titled("Folding Paper Boats at Scale: A Study of Dry Feet & <EOS>")
                                .arxivId(new ArxivId("2408.90001"))
                                .submittedOn(LocalDate.of(2024, 8, 7))
                                .links(new Links(
                                        "https://arxiv.org/abs/2408.90001",
                                        "https://arxiv.org/pdf/2408.90001",
                                        null,
                                        null,
                                        "https://example.org/thumbnails/2408.90001.png"))
                                .build(),
                        Detail.CARD,
                        DAY,
                        1,
                        new Counts(94, 5, null)));
    }

    @Test
    void a_dash_is_no_count() {
        assertThat(Reading.of(Pages.text("cards-2024.html")).entry(1).counts()).isEqualTo(Counts.NONE);
    }

    @Test
    void a_card_without_a_title_is_named() {
        assertThat(Reading.of(Pages.text("cards-2024.html")).rejected())
                .containsExactly(new Item.Rejected("card 3", "no title"));
    }

    @Test
    void a_trending_page_gives_the_papers_of_its_data_first_and_each_paper_once() {
        var reading = Reading.of(Pages.text("trending-2026.html"));

        assertThat(reading.outcome()).isEqualTo(new Outcome.Whole(Form.TRENDING_PAGE, TRENDING, false));
        assertThat(reading.titles()).containsExactly("Horizons &amp;lt; Hills", "Skeletons That Dance");
        assertThat(reading.entries()).allMatch(entry -> TRENDING.equals(entry.edition()));
        assertThat(reading.entry(0).detail()).isEqualTo(Detail.RECORD);
        assertThat(reading.entry(0).paper().abstractText()).isEqualTo("Horizons &lt; hills, as <EOS> says.");
        assertThat(reading.entry(0).paper().submittedOn()).isEqualTo(LocalDate.of(2026, 9, 22));
        assertThat(reading.rejected()).isEmpty();
    }

    @Test
    void a_trending_card_gives_organisation_date_code_and_stars() {
        assertThat(Reading.of(Pages.text("trending-2026.html")).entry(1))
                .isEqualTo(new Entry(
                        Paper.titled("Skeletons That Dance")
                                .arxivId(new ArxivId("2609.90002"))
                                .abstractText("Skeletons dance when the music is a diffusion model.")
                                .organization("Bone Lab")
                                .publishedOn(LocalDate.of(2026, 10, 4))
                                .links(new Links(
                                        "https://arxiv.org/abs/2609.90002",
                                        "https://arxiv.org/pdf/2609.90002",
                                        "https://github.com/example/skeletons",
                                        null,
                                        null))
                                .build(),
                        Detail.CARD,
                        TRENDING,
                        2,
                        new Counts(117, null, 1540)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://huggingface.co/papers/trending, huggingface/trending",
        "https://huggingface.co/papers/date/2026-06-12, huggingface/2026-06-12",
        "https://huggingface.co/papers/week/2025-W21, huggingface/2025-W21",
        "https://huggingface.co/papers/month/2025-05, huggingface/2025-05",
    })
    void the_address_of_a_page_tells_its_edition(String address, String edition) {
        var reading = Reading.of("<html><head><link rel=canonical href='" + address + "'></head><body>"
                + "<article><h3><a href='/papers/2408.90001'>Boats</a></h3></article></body></html>");

        assertThat(reading.outcome()).isEqualTo(new Outcome.Whole(Form.CARDS, Edition.read(edition), false));
        assertThat(reading.entry(0).edition()).isEqualTo(Edition.read(edition));
    }

    @Test
    void cards_that_say_nothing_are_of_the_edition_asked_for() {
        var reading = Reading.of(
                "<article><h3><a href=/papers/2408.90001>Boats</a></h3></article>", Reading.asked("2024-08-07"));

        assertThat(reading.outcome()).isEqualTo(new Outcome.Whole(Form.CARDS, null, false));
        assertThat(reading.entry(0).edition()).isEqualTo(DAY);
    }

    @Test
    void addresses_may_be_whole_as_browsers_save_them() {
        var reading = Reading.of("<article><h3><a href='https://huggingface.co/papers/2408.90001'>Boats</a></h3>"
                + "<a href='https://huggingface.co/papers/2408.90001#community'>7</a></article>");

        assertThat(reading.entry(0).paper().arxivId()).isEqualTo(new ArxivId("2408.90001"));
        assertThat(reading.entry(0).counts().comments()).isEqualTo(7);
    }

    @Test
    void cards_stand_in_for_data_that_cannot_be_read() {
        var reading = Reading.of(Pages.text("cards-2024.html")
                .replace("<main>", "<main data-target=\"DailyPapers\" data-props=\"{&quot;dailyPapers&quot;:[{{{\">"));

        assertThat(reading.outcome()).isEqualTo(new Outcome.Whole(Form.CARDS, DAY, false));
        assertThat(reading.entries()).hasSize(2);
    }

    @Test
    void articles_that_lead_to_no_paper_are_no_cards() {
        var reading = Reading.of("<html><article><h2>My Holiday</h2><a href='/about'>me</a></article></html>");

        assertThat(reading.outcome())
                .isEqualTo(new Outcome.Unreadable(Saying.text("This is a web page, but there are no papers in it.")));
        assertThat(reading.items()).isEmpty();
    }

    @Test
    void among_cards_one_that_leads_to_no_paper_is_named() {
        var reading =
                Reading.of(Pages.text("cards-2024.html").replace("<main>", "<main><article><h3>Kites</h3></article>"));

        assertThat(reading.rejected())
                .containsExactly(
                        new Item.Rejected("card 1", "no link to a paper"), new Item.Rejected("card 4", "no title"));
    }

    @Test
    void a_page_of_cards_that_ends_early_is_broken() {
        var page = Pages.text("cards-2024.html");
        var reading = Reading.of(page.substring(0, page.indexOf("Kites")));

        assertThat(reading.outcome())
                .isEqualTo(new Outcome.Broken(Form.CARDS, Saying.text("The page ends in the middle.")));
        assertThat(reading.titles()).containsExactly("Folding Paper Boats at Scale: A Study of Dry Feet & <EOS>");
    }
}
