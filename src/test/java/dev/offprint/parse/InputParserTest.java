package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.model.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("InputStreamSlowMultibyteRead") // streams made to break, not to be quick
final class InputParserTest {
    private static final String LINE = "{\"id\": \"a:1\", \"title\": \"Schéma des bateaux\"}\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"day-2024.json", "day-2026.json", "cards-2024.html", "trending-2026.html", "copied-rich.txt"})
    void packed_or_not_makes_no_difference(String page) {
        var bytes = PageFixtures.bytes(PageFixtures.text(page));

        assertThat(ParseFixture.of(PageFixtures.gzip(bytes))).isEqualTo(ParseFixture.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_encoding(String charset) {
        var fixture = ParseFixture.of(("\ufeff" + LINE + LINE).getBytes(Charset.forName(charset)));

        assertThat(fixture.titles()).containsExactly("Schéma des bateaux", "Schéma des bateaux");
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252, “schéma”",
        "windows-1252, windows-1252, “schéma”",
        "shift_jis, shift_jis, 船の紙"
    })
    void a_page_tells_its_encoding(String name, String charset, String title) {
        var page = "<html><head><meta charset=\"" + name + "\"></head><article><h3><a href=/papers/1>" + title
                + "</a></h3></article></html>";

        assertThat(ParseFixture.of(page.getBytes(Charset.forName(charset))).titles())
                .containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "utf-16", "x-user-defined", "-"})
    void an_impossible_encoding_is_read_as_utf_8(String charset) {
        var page = "<html><meta http-equiv='Content-Type' content='text/html; charset=" + charset
                + "'><article><h3><a href=/papers/1>schéma</a></h3></article></html>";

        assertThat(ParseFixture.of(page).titles()).containsExactly("schéma");
    }

    @Test
    void bytes_that_are_not_utf_8_are_read_as_windows_1252() {
        var latin = "{\"title\": \"Boats and \u00e9t\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ParseFixture.of(latin).titles()).containsExactly("Boats and été");
    }

    @Test
    void nothing_at_all_is_said_to_be_empty() {
        assertThat(ParseFixture.of("").outcome())
                .isEqualTo(new ParseResult.Unreadable(Message.text("The file is empty.")));
        assertThat(ParseFixture.of(" \n\t\n").outcome())
                .isEqualTo(new ParseResult.Unreadable(Message.text("There is nothing but white space in it.")));
    }

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a464946, a JPEG image",
        "89504e470d0a1a0a, a PNG image",
        "255044462d312e37, a PDF document",
        "504b030414000000, a ZIP archive",
        "53514c69746520666f726d6174203300, an SQLite database",
        "7f454c4602010100, a program",
    })
    void other_kinds_of_file_are_named(String start, String name) {
        var bytes = HexFormat.of().parseHex(start);
        var unreadable = new ParseResult.Unreadable(Message.text("This is " + name + ", not a page of papers."));

        assertThat(ParseFixture.of(bytes).outcome()).isEqualTo(unreadable);
        assertThat(ParseFixture.of(PageFixtures.gzip(bytes)).outcome()).isEqualTo(unreadable);
    }

    @Test
    void a_text_about_html_is_no_page() {
        var text = PageFixtures.text("copied-bare.txt")
                .replace("We fold paper boats", "We fold <html> and <body> elements");

        assertThat(ParseFixture.of(text).titles()).hasSize(3);
    }

    @Test
    void notes_may_stand_before_a_page() {
        assertThat(ParseFixture.of("saved on Friday\n" + PageFixtures.text("cards-2024.html"))
                        .entries())
                .hasSize(2);
    }

    @Test
    void other_xml_is_said_to_be_no_feed() {
        assertThat(ParseFixture.of("<?xml version=\"1.0\"?><OAI-PMH><record/></OAI-PMH>")
                        .outcome())
                .isEqualTo(new ParseResult.Unreadable(Message.text("This is XML, but no feed of papers.")));
    }

    @Test
    void a_web_page_without_papers_is_said_to_have_none() {
        assertThat(ParseFixture.of("<html><body><h1>Boats</h1></body></html>").outcome())
                .isEqualTo(
                        new ParseResult.Unreadable(Message.text("This is a web page, but there are no papers in it.")));
    }

    @Test
    void a_challenge_is_distinguished_from_a_page() {
        assertThat(ParseFixture.of(PageFixtures.text("challenge.html")).outcome())
                .isEqualTo(new ParseResult.Challenge());
    }

    @Test
    void a_packed_file_that_ends_in_the_middle_keeps_what_came_before() {
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("{\"id\": \"a:")
                    .append(i)
                    .append("\", \"title\": \"Boat number ")
                    .append(i * 7919)
                    .append("\"}\n");
        }
        var packed = PageFixtures.gzip(PageFixtures.bytes(text.toString()));
        var fixture = ParseFixture.of(Arrays.copyOf(packed, packed.length / 2));

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Partial(
                        InputFormat.JSON_LINES, Message.text("The gzip file ends in the middle.")));
        assertThat(fixture.entries()).hasSizeBetween(8_000, 12_000);
        assertThat(fixture.rejected()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_packed_file_that_is_damaged_is_said_to_be() {
        var packed = PageFixtures.gzip(PageFixtures.bytes(LINE));
        packed[2] = 99;

        assertThat(ParseFixture.of(packed).outcome())
                .isEqualTo(new ParseResult.Unreadable(Message.text("The gzip file is damaged.")));
    }

    @Test
    void a_failing_stream_throws() {
        var failing = failing("the disk is gone");

        assertThatThrownBy(() -> ParseFixture.of(failing, ParseFixture.NO_CONTEXT))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void a_stream_that_fails_later_throws() {
        var page = PageFixtures.bytes("[" + PageFixtures.item("2506.90001", "Kites") + "," + " ".repeat(2_000_000));
        var failing = new SequenceInputStream(new ByteArrayInputStream(page), failing("the line is dead"));

        assertThatThrownBy(() -> ParseFixture.of(failing, ParseFixture.NO_CONTEXT))
                .hasMessage("the line is dead");
    }

    @Test
    void the_stream_stays_open() throws IOException {
        var closed = new boolean[1];
        var stream =
                new ByteArrayInputStream(PageFixtures.bytes("[" + PageFixtures.item("2506.90001", "Kites") + "]")) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };

        assertThat(ParseFixture.of(stream, ParseFixture.NO_CONTEXT).entries()).hasSize(1);
        assertThat(closed[0]).isFalse();
    }

    private static InputStream failing(String message) {
        return new InputStream() {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                throw new IOException(message);
            }

            @Override
            public int read() throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void a_page_saved_as_one_file_is_named_whatever_program_saved_it() {
        var page = """
            From: "Saved by a browser"
            MIME-Version: 1.0
            Content-Type: multipart/related;
             boundary="b"

            --b
            """;

        assertThat(ParseFixture.of(page).outcome())
                .isEqualTo(new ParseResult.Unreadable(
                        Message.text("This is a web archive (MHTML), not a page of papers.")));
    }
}
