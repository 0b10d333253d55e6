package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Edition;
import dev.offprint.model.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Feeds as other programs write them: encodings, damage, namespaces, ways to give authors and texts.
final class FeedDialectsTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 2);

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\">"
                + "<channel><title>Journal club</title>" + items + "</channel></rss>";
    }

    private static String item(int number, String title, String more) {
        return "<item><title>%s</title><link>https://arxiv.org/abs/2605.0000%d</link>%s</item>"
                .formatted(title, number, more);
    }

    private static String atom(String entry) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Digest</title><entry>"
                + "<link href=\"https://arxiv.org/abs/2605.00001\"/>" + entry + "</entry></feed>";
    }

    private static String listing(String categories, String items) {
        return "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:arxiv=\"http://arxiv.org/schemas/atom\"><channel><title>" + categories
                + " updates on arXiv.org</title><pubDate>Wed, 02 Sep 2026 00:00:00 -0400</pubDate>" + items
                + "</channel></rss>";
    }

    private static String listed(String id, int version, String type, String more) {
        return ("<item><title>Kites</title><link>https://arxiv.org/abs/%1$s</link><description>arXiv:%1$sv%2$d"
                        + " Announce Type: %3$s%nAbstract: A kite listens.</description><guid>oai:arXiv.org:%1$sv%2$d"
                        + "</guid><pubDate>Wed, 02 Sep 2026 00:00:00 -0400</pubDate>"
                        + "<arxiv:announce_type>%3$s</arxiv:announce_type>%4$s</item>")
                .formatted(id, version, type, more);
    }

    private static List<String> authors(String feed) {
        return ParseFixture.of(feed).entry(0).paper().authors();
    }

    @Test
    void the_encoding_of_the_xml_declaration_is_used() {
        var feed = rss(item(1, "Fréchet means – a naïve view", "")).replace("utf-8", "windows-1252");

        assertThat(ParseFixture.of(feed.getBytes(Charset.forName("windows-1252")))
                        .titles())
                .containsExactly("Fréchet means – a naïve view");
    }

    @Test
    void latin_1_in_a_declaration_has_the_quotation_marks_of_windows() {
        var feed = rss(item(1, "Of “hubs”", "")).replace("utf-8", "ISO-8859-1");

        assertThat(ParseFixture.of(feed.getBytes(Charset.forName("windows-1252")))
                        .titles())
                .containsExactly("Of “hubs”");
    }

    @Test
    void entities_of_html_are_read() {
        var feed = rss(item(1, "First", "") + item(2, "Gates&nbsp;&mdash; a second look", "") + item(3, "Third", ""));

        assertThat(ParseFixture.of(feed).titles()).containsExactly("First", "Gates — a second look", "Third");
    }

    @Test
    void a_control_character_costs_no_entry() {
        var feed = rss(item(1, "First", "") + item(2, "From a\u000cP\u0002DF", "") + item(3, "Third", ""));

        var fixture = ParseFixture.of(feed);

        assertThat(fixture.titles()).containsExactly("First", "From a PDF", "Third");
        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.FEED, null, false));
    }

    @Test
    void an_ampersand_that_nobody_escaped_stays() {
        assertThat(ParseFixture.of(rss(item(1, "Kites & Wind", ""))).titles()).containsExactly("Kites & Wind");
    }

    @Test
    void blank_lines_in_front_of_the_declaration_are_passed_over() {
        assertThat(ParseFixture.of("\n\n" + rss(item(1, "Kites", ""))).titles()).containsExactly("Kites");
    }

    @Test
    void a_comment_in_front_of_the_root_is_passed_over() {
        var feed = "<!-- made by a script -->\n" + rss(item(1, "Kites", "")).replaceFirst("<\\?xml[^>]*>", "");

        assertThat(ParseFixture.of(feed).titles()).containsExactly("Kites");
    }

    @Test
    void elements_of_another_namespace_are_not_the_entrys_own() {
        var feed = rss("<item><media:title>Figure 1</media:title><media:description>A thumbnail</media:description>"
                + "<title>Kites</title><link>https://arxiv.org/abs/2605.00001</link><description>A kite listens."
                + "</description></item>");

        var paper = ParseFixture.of(feed).entry(0).paper();

        assertThat(paper.title()).isEqualTo("Kites");
        assertThat(paper.abstractText()).isEqualTo("A kite listens.");
    }

    @Test
    void each_creator_is_an_author() {
        var creators = "<dc:creator>Ada Quill</dc:creator><dc:creator>Bo Reed</dc:creator>";

        assertThat(authors(rss(item(1, "Kites", creators)))).containsExactly("Ada Quill", "Bo Reed");
    }

    @Test
    void names_joined_by_a_word_are_several_authors() {
        var creator = "<dc:creator>Ada Quill, Bo Reed and Cy Thorn</dc:creator>";

        assertThat(authors(rss(item(1, "Kites", creator)))).containsExactly("Ada Quill", "Bo Reed", "Cy Thorn");
    }

    @Test
    void a_family_name_in_front_of_a_comma_is_one_author() {
        assertThat(authors(rss(item(1, "Kites", "<dc:creator>Quill, Ada</dc:creator>"))))
                .containsExactly("Quill, Ada");
    }

    @Test
    void names_in_one_element_of_atom_are_several_authors() {
        assertThat(authors(atom("<title>Kites</title><author><name>Ada Quill, Bo Reed</name></author>")))
                .containsExactly("Ada Quill", "Bo Reed");
    }

    @Test
    void two_collaborations_in_one_name_of_arxiv_stay_together() {
        var feed = atom("<id>http://arxiv.org/abs/2605.00001v1</id><published>2026-05-01T00:00:00Z</published>"
                + "<title>Kites</title><author><name>The Wind and Kite Collaborations</name></author>");

        assertThat(authors(feed)).containsExactly("The Wind and Kite Collaborations");
    }

    @Test
    void the_mail_address_of_an_author_is_left_out() {
        assertThat(authors(rss(item(1, "Kites", "<author>ada@kites.example (Ada Quill)</author>"))))
                .containsExactly("Ada Quill");
    }

    @Test
    void html_in_texts_of_atom_becomes_plain_text() {
        var paper = ParseFixture.of(atom("<title type=\"html\">Q&amp;amp;A at &amp;lt;5 bits</title>"
                        + "<summary type=\"html\">We ask &amp;amp; answer with &lt;i&gt;few&lt;/i&gt; bits.</summary>"))
                .entry(0)
                .paper();

        assertThat(paper.title()).isEqualTo("Q&A at <5 bits");
        assertThat(paper.abstractText()).isEqualTo("We ask & answer with few bits.");
    }

    @Test
    void the_content_is_the_abstract_where_there_is_no_summary() {
        var feed = atom("<title>Kites</title><content type=\"html\">&lt;p&gt;A kite listens.&lt;/p&gt;</content>");

        assertThat(ParseFixture.of(feed).entry(0).paper().abstractText()).isEqualTo("A kite listens.");
    }

    @Test
    void text_of_xhtml_loses_its_elements() {
        var feed = atom("<title>Kites</title><summary type=\"xhtml\"><div>A <b>kite</b> listens.</div></summary>");

        assertThat(ParseFixture.of(feed).entry(0).paper().abstractText()).isEqualTo("A kite listens.");
    }

    @Test
    void a_list_of_two_categories_gives_each_entry_the_edition_of_its_own() {
        var feed = listing(
                "cs.AI, cs.CL",
                listed("2609.00101", 1, "new", "<category>cs.AI</category>")
                        + listed("2501.00102", 4, "replace", "<category>cs.CL</category>"));

        var fixture = ParseFixture.of(feed);

        assertThat(fixture.entry(0).edition()).isEqualTo(Edition.day(Source.arxiv("cs.AI"), WEDNESDAY));
        assertThat(fixture.entry(1).edition()).isEqualTo(Edition.day(Source.arxiv("cs.CL"), WEDNESDAY));
        assertThat(fixture.entry(1).paper().publishedOn()).isNull();
        assertThat(fixture.entry(1).paper().preprint().version()).isEqualTo(4);
        assertThat(fixture.entry(1).paper().arxivId()).isEqualTo(new ArxivId("2501.00102"));
    }

    @Test
    void affiliations_in_nested_brackets_are_left_out() {
        var creator = "<dc:creator>Ada Quill (Gate Lab (Room 2), Town), Bo Reed (1 and 2) ((1) Inst One, (2) Inst Two),"
                + " Cy</dc:creator>";

        assertThat(authors(listing("cs.RO", listed("2609.00113", 1, "new", creator))))
                .containsExactly("Ada Quill", "Bo Reed", "Cy");
    }

    @Test
    void a_feed_in_utf_8_with_a_broken_byte_stays_in_utf_8() {
        var bytes = rss(item(1, "Fréchet means, naïve hubs?", "")).getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?', 60)] = (byte) 0xff;

        assertThat(ParseFixture.of(bytes).titles()).containsExactly("Fréchet means, naïve hubs\ufffd");
    }
}
