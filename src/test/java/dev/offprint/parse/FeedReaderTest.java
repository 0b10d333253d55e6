package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.PreprintInfo;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// arXiv's API responses and category feeds, and other feeds.
final class FeedReaderTest {
    private static final Edition MONDAY = Edition.day(Source.arxiv("cs.RO"), LocalDate.of(2026, 5, 4));

    private static String query() {
        return PageFixtures.text("arxiv/query.xml");
    }

    private static String category() {
        return PageFixtures.text("arxiv/category.rss");
    }

    @Test
    void an_answer_of_arxiv_has_all_fields_of_a_paper() {
        var fixture = ParseFixture.of(query());

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.FEED, null, false));
        assertThat(fixture.entry(0))
                .isEqualTo(SourceEntry.unlisted(
                        Paper.titled("Kites that Steer Themselves by Listening to the Wind")
                                .arxivId(new ArxivId("2605.00001"))
                                .doi("10.5555/kites.7")
                                .abstractText("We let a kite listen to the wind with two cheap microphones and steer"
                                        + " by what it hears, at speeds $v < 9$ m/s.")
                                .authors(List.of("Ada Quill", "Bo Reed"))
                                .categories(List.of("cs.RO", "cs.SD"))
                                .publishedOn(LocalDate.of(2026, 5, 1))
                                .links(new PaperLinks(
                                        "https://arxiv.org/abs/2605.00001",
                                        "https://arxiv.org/pdf/2605.00001",
                                        null,
                                        null,
                                        null))
                                .preprint(PreprintInfo.of(
                                        3,
                                        LocalDate.of(2026, 5, 18),
                                        false,
                                        "12 pages, 3 figures",
                                        "Journal of Kites 7 (2026) 1-12"))
                                .build(),
                        MetadataQuality.ARCHIVE));
    }

    @Test
    void an_id_of_before_2007_is_read_with_its_archive() {
        assertThat(ParseFixture.of(query()).entry(2).paper().arxivId()).isEqualTo(new ArxivId("astro-ph/0601999"));
    }

    @Test
    void a_notice_stands_behind_the_comment_and_takes_nothing_from_it() {
        var commented =
                query().replaceFirst("<summary>[^<]*</summary>", "<summary>This paper has been withdrawn.</summary>");

        var paper = ParseFixture.of(commented).entry(0).paper();

        assertThat(paper.preprint().comment()).isEqualTo("12 pages, 3 figures; This paper has been withdrawn.");
    }

    @Test
    void a_notice_in_the_place_of_the_abstract_withdraws_the_paper_and_is_no_abstract() {
        var paper = ParseFixture.of(query()).entry(1).paper();

        assertThat(paper.abstractText()).isNull();
        assertThat(paper.preprint())
                .isEqualTo(PreprintInfo.of(
                        2,
                        LocalDate.of(2026, 5, 10),
                        true,
                        "This paper has been withdrawn by the authors due to an error in Table 2.",
                        null));
    }

    @Test
    void the_list_of_a_category_is_an_edition_of_the_day_it_was_announced() {
        var fixture = ParseFixture.of(category());

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.FEED, MONDAY, false));
        assertThat(fixture.entry(0))
                .isEqualTo(new SourceEntry(
                        Paper.titled("Kites that Steer Themselves by Listening to the Wind")
                                .arxivId(new ArxivId("2605.00001"))
                                .abstractText("We let a kite listen to the wind.")
                                .authors(List.of("Ada Quill", "Bo Reed", "Cy"))
                                .categories(List.of("cs.RO", "cs.SD"))
                                .submittedOn(LocalDate.of(2026, 5, 4))
                                .links(new PaperLinks(
                                        "https://arxiv.org/abs/2605.00001",
                                        "https://arxiv.org/pdf/2605.00001",
                                        null,
                                        null,
                                        null))
                                .preprint(PreprintInfo.of(1, null, false, null, null))
                                .build(),
                        MetadataQuality.ARCHIVE,
                        MONDAY,
                        1,
                        PaperCounts.NONE));
    }

    @Test
    void a_replaced_paper_is_listed_with_its_version_but_was_not_submitted_that_day() {
        var entry = ParseFixture.of(category()).entry(2);

        assertThat(entry.rank()).isEqualTo(3);
        assertThat(entry.paper().submittedOn()).isNull();
        assertThat(entry.paper().preprint().version()).isEqualTo(2);
    }

    @Test
    void the_list_of_a_weekend_is_whole_and_empty() {
        var feed = category();
        var empty = feed.substring(0, feed.indexOf("<item>")) + "</channel></rss>";

        var fixture = ParseFixture.of(empty);

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.FEED, MONDAY, false));
        assertThat(fixture.items()).isEmpty();
    }

    @Test
    void of_a_list_that_is_cut_off_the_entries_before_stay() {
        var feed = category();

        var fixture = ParseFixture.of(feed.substring(0, feed.indexOf("We write grammars")));

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Partial(
                        InputFormat.FEED, Message.text("The feed ends in the middle; its first entries are kept.")));
        assertThat(fixture.entries()).hasSize(2).allMatch(entry -> MONDAY.equals(entry.edition()));
    }

    @Test
    void a_refusal_of_arxiv_is_reported_with_its_reason() {
        var fixture = ParseFixture.of("""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Search Results</title><entry>
            <id>https://arxiv.org/api/errors#incorrect_id_format_for_abc</id><title>Error</title>
            <summary>incorrect id format for abc</summary></entry></feed>
            """);

        assertThat(fixture.rejected())
                .containsExactly(new ParsedItem.Rejected("entry 1", "arXiv says: incorrect id format for abc"));
        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Unreadable(Message.text("None of the 1 entries of this feed is a paper.")));
    }

    @Test
    void a_feed_of_others_gives_the_papers_that_it_links_to() {
        var fixture = ParseFixture.of("""
            <rss version="2.0"><channel><title>Good reads</title><image><title>A logo</title></image>
            <item><title>Kites</title><link>https://arxiv.org/abs/2605.00001</link>
            <description>&lt;p&gt;&lt;b&gt;Authors:&lt;/b&gt; A. Quill, B. Reed and many more of them&lt;/p&gt;
            &lt;p&gt;&lt;b&gt;Summary:&lt;/b&gt; A kite listens.&lt;/p&gt;</description>
            <pubDate>Thu, 30 Apr 2026 00:00:00 +0000</pubDate></item>
            <item><title>My holidays</title><link>https://blog.example/holidays</link></item></channel></rss>
            """);

        assertThat(fixture.titles()).containsExactly("Kites");
        assertThat(fixture.entry(0).quality()).isEqualTo(MetadataQuality.CARD);
        assertThat(fixture.entry(0).paper().abstractText()).isEqualTo("A kite listens.");
        assertThat(fixture.entry(0).paper().publishedOn()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(fixture.rejected())
                .containsExactly(new ParsedItem.Rejected("entry 2", "no arXiv id, so it may be anything"));
    }

    @Test
    void external_entities_are_never_read() {
        var fixture = ParseFixture.of("""
            <?xml version="1.0"?><!DOCTYPE feed [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry>
            <id>http://arxiv.org/abs/2605.00001v1</id><title>Kites &secret;</title></entry></feed>
            """);

        assertThat(fixture.titles()).noneMatch(title -> title.contains("root:"));
    }

    @Test
    void entities_of_a_document_type_are_never_expanded() {
        var feed = "<?xml version=\"1.0\"?><!DOCTYPE feed [<!ENTITY a0 \"kite kite\"><!ENTITY a1 \"&a0;&a0;\">]>"
                + "<feed><entry><id>http://arxiv.org/abs/2605.00001v1</id><title>Of &a1;</title></entry></feed>";

        assertThat(ParseFixture.of(feed).titles()).containsExactly("Of &a1;");
    }

    @Test
    void an_entry_of_endless_text_is_given_up() {
        var feed = "<feed><entry><id>http://arxiv.org/abs/2605.00001v1</id><title>" + "kite ".repeat(900_000)
                + "</title></entry></feed>";

        assertThat(ParseFixture.of(feed).outcome())
                .isEqualTo(new ParseResult.Unreadable(
                        Message.text("This is XML that ends, or makes no sense, before its first entry.")));
    }

    @Test
    void a_long_abstract_full_of_escaped_signs_is_read_whole() {
        var feed = "<feed><entry><id>http://arxiv.org/abs/2605.00001v1</id><title>Kites</title><summary>"
                + "a &lt; b ".repeat(20_000) + "</summary></entry></feed>";

        assertThat(ParseFixture.of(feed).entry(0).paper().abstractText()).hasSize(119_999);
    }
}
