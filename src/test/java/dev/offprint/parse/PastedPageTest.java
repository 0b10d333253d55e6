package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.Period;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PastedPageTest {
    private static final String BOATS = "Folding Paper Boats at Scale: A Study of Dry Feet";
    private static final String KITES = "Do Kites Know Who Holds the String?";
    private static final String LANTERNS = "Rising Lanterns, (Nearly) Without Wind";
    private static final String BARE = PageFixtures.text("copied-bare.txt");
    private static final String RICH = PageFixtures.text("copied-rich.txt");

    @Test
    void titles_and_abstracts_alone_are_paired() {
        var fixture = ParseFixture.of(BARE);

        var day = ParseFixture.saved("2026-05-22");
        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.COPIED_TEXT, day, false));
        assertThat(fixture.titles()).containsExactly(BOATS, KITES, LANTERNS);
        assertThat(fixture.rejected()).isEmpty();
        var boats = fixture.entry(0);
        assertThat(boats.quality()).isEqualTo(MetadataQuality.COPIED);
        assertThat(boats.edition()).isEqualTo(day);
        assertThat(boats.rank()).isEqualTo(1);
        assertThat(boats.counts()).isEqualTo(PaperCounts.NONE);
        assertThat(boats.paper().publishedOn()).isNull();
        assertThat(boats.paper().submittedOn()).isNull();
        assertThat(boats.paper().abstractText())
                .startsWith("We fold paper boats of every size")
                .contains("$\\mathbf{R}^2\\rtimes SE(n)$ equivariance")
                .endsWith("We release the boats.");
        assertThat(fixture.entry(1).paper().links().code()).isEqualTo("https://github.com/example/kites");
    }

    @Test
    void counts_dates_and_organisations_around_an_entry_belong_to_it() {
        var fixture = ParseFixture.of(RICH);

        assertThat(fixture.titles()).containsExactly(BOATS, KITES, LANTERNS);
        assertThat(fixture.rejected()).isEmpty();
        assertThat(fixture.entries())
                .extracting(SourceEntry::counts)
                .containsExactly(new PaperCounts(1200, 12, null), PaperCounts.NONE, new PaperCounts(7, 3, null));
        assertThat(fixture.entries())
                .extracting(entry -> entry.paper().publishedOn())
                .containsExactly(LocalDate.of(2024, 3, 8), LocalDate.of(2026, 5, 30), LocalDate.of(2025, 12, 31));
        assertThat(fixture.entries())
                .extracting(entry -> entry.paper().organization())
                .containsExactly(null, "Institute of Wind", null);
        assertThat(fixture.entry(0).edition()).isEqualTo(ParseFixture.saved("2026-05-22"));
    }

    @Test
    void addresses_between_the_lines_give_ids() {
        var fixture = ParseFixture.of(PageFixtures.text("copied-search.md"));

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Complete(InputFormat.COPIED_TEXT, ParseFixture.saved("2026-03-25"), false));
        assertThat(fixture.titles()).containsExactly(BOATS, KITES);
        assertThat(fixture.entries())
                .extracting(entry -> entry.paper().arxivId())
                .containsExactly(new ArxivId("2403.90001"), new ArxivId("1808.90002"));
        assertThat(fixture.entries())
                .extracting(entry -> entry.paper().publishedOn())
                .containsExactly(LocalDate.of(2024, 3, 8), LocalDate.of(2018, 8, 3));
        assertThat(fixture.entries())
                .extracting(SourceEntry::counts)
                .containsExactly(new PaperCounts(1, null, null), PaperCounts.NONE);
    }

    @Test
    void headings_are_titles_and_each_paper_comes_once() {
        var fixture = ParseFixture.of(PageFixtures.text("copied-trending.md"));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.COPIED_TEXT, null, false));
        assertThat(fixture.titles())
                .containsExactly(
                        "LanternNet: Where Lanterns Go", "An Ultra-Compact Kite for End-to-End Multi-Wind Flight");
        assertThat(fixture.entry(0).counts()).isEqualTo(new PaperCounts(null, null, 11_300));
        assertThat(fixture.entry(0).paper().links().code()).isEqualTo("https://github.com/example/lanternnet");
        assertThat(fixture.entry(1).rank()).isEqualTo(2);
        assertThat(fixture.entry(0).edition()).isEqualTo(ParseFixture.saved("2026-11-20"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-05-22", "2026-05-22, 2026-05-22", "2026-05-21, 2025-05-22"})
    void the_year_of_a_page_is_the_latest_that_it_can_be(LocalDate seenOn, String day) {
        assertThat(ParseFixture.of(BARE, new ParseContext(null, seenOn))
                        .entry(0)
                        .edition())
                .isEqualTo(ParseFixture.saved(day));
    }

    @Test
    void a_day_that_the_page_links_to_tells_its_year() {
        var search = PageFixtures.text("copied-search.md").replace("2026-07-28", "2028-01-01");

        assertThat(ParseFixture.of(search, new ParseContext(null, LocalDate.of(2028, 2, 1)))
                        .outcome())
                .isEqualTo(new ParseResult.Complete(InputFormat.COPIED_TEXT, ParseFixture.saved("2026-03-25"), false));
    }

    @Test
    void the_reader_knows_better_on_which_day_it_was() {
        assertThat(ParseFixture.of(BARE, ParseFixture.requested("2024-05-22"))
                        .entry(2)
                        .edition())
                .isEqualTo(ParseFixture.saved("2024-05-22"));
        var month = new Edition(Source.HUGGING_FACE, new Period.Month(YearMonth.of(2024, 5)));
        assertThat(ParseFixture.of(BARE, new ParseContext(month, ParseFixture.SEEN_ON))
                        .entry(2)
                        .edition())
                .isEqualTo(new Edition(Source.SAVED, month.period()));
    }

    @Test
    void without_a_date_a_page_is_of_the_day_on_which_it_was_seen() {
        var fixture = ParseFixture.of(BARE.replace("May 22\n", ""));

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.COPIED_TEXT, null, false));
        assertThat(fixture.entry(0).edition()).isEqualTo(ParseFixture.saved("2026-11-20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"copied-bare.txt", "copied-rich.txt", "copied-search.md", "copied-trending.md"})
    void line_ends_and_blank_lines_make_no_difference(String page) {
        var text = PageFixtures.text(page);
        var expected = ParseFixture.of(text);

        assertThat(ParseFixture.of(text.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(ParseFixture.of(text.replace("\n\n", "\n \t\u00a0\n"))).isEqualTo(expected);
        assertThat(ParseFixture.of("\ufeff" + text)).isEqualTo(expected);
    }

    @Test
    void the_blank_lines_of_a_page_with_counts_may_be_missing() {
        assertThat(ParseFixture.of(RICH.replaceAll("\n+", "\n")).entries())
                .isEqualTo(ParseFixture.of(RICH).entries());
    }

    @Test
    void the_blank_lines_of_a_bare_page_may_be_missing() {
        assertThat(ParseFixture.of(BARE.replaceAll("\n+", "\n")).entries())
                .isEqualTo(ParseFixture.of(BARE).entries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"copied-bare.txt", "copied-rich.txt"})
    void the_header_may_be_missing(String page) {
        var text = PageFixtures.text(page);
        var entries = text.substring(text.indexOf("May 22") + 7);

        assertThat(ParseFixture.of(entries).titles()).containsExactly(BOATS, KITES, LANTERNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by AK and the research community",
                "by\nAK\nand the research community",
                "byAK",
                "and the research community",
                "Trending Papers"
            })
    void the_header_is_written_in_many_ways(String header) {
        var fixture = ParseFixture.of(BARE.replace("byAK and the research community", header));

        assertThat(fixture.titles()).containsExactly(BOATS, KITES, LANTERNS);
        assertThat(fixture.entry(0).edition()).isEqualTo(ParseFixture.saved("2026-05-22"));
    }

    @Test
    void upvotes_alone_may_stand_before_titles() {
        var text = BARE.replace(BOATS, "12\n\n" + BOATS)
                .replace(KITES, "-\n\n" + KITES)
                .replace(LANTERNS, "345\n" + LANTERNS);

        assertThat(ParseFixture.of(text).entries())
                .extracting(SourceEntry::counts)
                .containsExactly(new PaperCounts(12, null, null), PaperCounts.NONE, new PaperCounts(345, null, null));
    }

    @Test
    void upvotes_may_stand_before_some_titles_only() {
        var fixture = ParseFixture.of(BARE.replace(KITES, "17\n\n" + KITES));

        assertThat(fixture.titles()).containsExactly(BOATS, KITES, LANTERNS);
        assertThat(fixture.rejected()).isEmpty();
    }

    @Test
    void names_of_authors_below_an_abstract_are_no_title() {
        var fixture = ParseFixture.of(RICH.replace("· 7 authors", "Ada One, Bo Two, Cy Three"));

        assertThat(fixture.titles()).containsExactly(BOATS, KITES, LANTERNS);
        assertThat(fixture.entry(0).paper().organization()).isNull();
    }

    @Test
    void authors_dot_and_date_may_stand_on_one_line() {
        var text = BARE.replace("\n\n" + KITES, "\n\n7 authors · Mar 8, 2024\n\n" + KITES)
                .replace("\n\n" + LANTERNS, "\n\nInstitute of Wind · May 20\n\n" + LANTERNS);
        var fixture = ParseFixture.of(text);

        assertThat(fixture.titles()).containsExactly(BOATS, KITES, LANTERNS);
        assertThat(fixture.entry(0).paper().publishedOn()).isEqualTo(LocalDate.of(2024, 3, 8));
        assertThat(fixture.entry(1).paper().organization()).isEqualTo("Institute of Wind");
        assertThat(fixture.entry(1).paper().publishedOn()).isEqualTo(LocalDate.of(2026, 5, 20));
    }

    @Test
    void the_layout_of_the_trending_page_is_understood() {
        var fixture = ParseFixture.of("""
            Trending Papers
            by
            AK
            and the research community
            Submitted by
            cy
            LanternNet: Where Lanterns Go
            LanternNet predicts where a lantern goes from one photograph, using a random walk and a very patient camera.

            Bone Lab
            ·
            Published on Oct 4, 2026
            Upvote
            117
            GitHub
            1.54k
            arXiv Page
            Submitted by
            dee
            Kites in a Box
            The kite folds to the size of a stamp and flies in winds from every side, as a study with 256 stamps shows.
            ·
            Published on Sep 30, 2026
            Upvote
            9
            arXiv Page
            """);

        assertThat(fixture.titles()).containsExactly("LanternNet: Where Lanterns Go", "Kites in a Box");
        assertThat(fixture.entries())
                .extracting(SourceEntry::counts)
                .containsExactly(new PaperCounts(117, null, 1540), new PaperCounts(9, null, null));
        assertThat(fixture.entry(0).paper().organization()).isEqualTo("Bone Lab");
        assertThat(fixture.entry(1).paper().publishedOn()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void an_entry_without_an_abstract_is_kept_when_counts_show_that_it_is_one() {
        var lines =
                RICH.lines().filter(line -> !line.startsWith("Kites are flown")).toList();

        assertThat(ParseFixture.of(String.join("\n", lines)).titles()).containsExactly(BOATS, KITES, LANTERNS);
    }

    @Test
    void a_title_without_an_abstract_is_named() {
        var fixture = ParseFixture.of(BARE + "\nA Title at the End\n");

        assertThat(fixture.titles()).containsExactly(BOATS, KITES, LANTERNS);
        assertThat(fixture.rejected())
                .containsExactly(new ParsedItem.Rejected("line 23", "a title without an abstract"));
    }

    @Test
    void an_abstract_without_a_title_is_named() {
        var fixture = ParseFixture.of(RICH.replace(KITES + "\n", ""));

        assertThat(fixture.titles()).containsExactly(BOATS, LANTERNS);
        assertThat(fixture.rejected())
                .containsExactly(new ParsedItem.Rejected("line 29", "an abstract without a title"));
    }

    @Test
    void an_abstract_may_be_as_short_as_a_sentence() {
        var fixture =
                ParseFixture.of(BARE.replace(LANTERNS, "Spoons\n\nWe show that spoons bend slowly.\n\n" + LANTERNS));

        assertThat(fixture.titles()).containsExactly(BOATS, KITES, "Spoons", LANTERNS);
        assertThat(fixture.entry(2).paper().abstractText()).isEqualTo("We show that spoons bend slowly.");
    }

    @Test
    void a_long_title_that_ends_in_a_full_stop_is_a_title() {
        var title =
                "On the Long and Winding Way of Paper Boats from Pond to Pond, and on What We Learned about Patience"
                        + " on It.";
        var fixture = ParseFixture.of(BARE.replace(KITES, title));

        assertThat(fixture.titles()).containsExactly(BOATS, title, LANTERNS);
    }

    @Test
    void paragraphs_that_a_program_broke_are_one() {
        var lines = BARE.replaceAll("(.{60,80}) ", "$1\n");

        assertThat(ParseFixture.of(lines).entries())
                .isEqualTo(ParseFixture.of(BARE).entries());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Buy milk",
                "To whom it may concern\n\nThank you.\n",
                "one\ttwo\tthree\n1\t2\t3\n",
                "int main() {\n  return 0;\n}\n",
                "- [ ] first\n- [x] second\n",
            })
    void other_text_is_no_page_of_papers(String text) {
        assertThat(ParseFixture.of(text).outcome())
                .isEqualTo(new ParseResult.Unreadable(
                        Message.text("This is text, but no titles and abstracts of papers were recognised in it.")));
    }

    @Test
    void prose_with_headings_is_no_page_of_papers() {
        var paragraph = "We went down to the pond, and the boats were gone. ".repeat(8);
        var text = ("A Letter\n\n" + paragraph + "\n\n" + paragraph + "\n\n").repeat(3);

        assertThat(ParseFixture.of(text).outcome()).isInstanceOf(ParseResult.Unreadable.class);
    }

    @Test
    void marks_in_front_of_the_lines_of_a_list_do_not_count() {
        var marked =
                RICH.lines().map(line -> line.isBlank() ? line : "- " + line).toList();

        var fixture = ParseFixture.of(String.join("\n", marked));

        assertThat(fixture.titles()).containsExactly(BOATS, KITES, LANTERNS);
        assertThat(fixture.entry(0).counts()).isEqualTo(new PaperCounts(1200, 12, null));
    }
}
