package dev.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.offprint.model.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile input: deep, long, endless or nonsensical. Each must give a result quickly and in little memory.
@Tag("slow")
final class HostileInputTest {
    /// Long enough for a busy machine; a runaway parse takes minutes.
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final ParseResult TOO_LARGE = new ParseResult.Unreadable(
            Message.text("This page is far larger than any page of papers; nothing was read from it."));

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{\"a\":", "[{\"paper\":", "{\"papers\":[", "{\"dailyPapers\":[{\"paper\":{\"authors\":["})
    void json_nested_without_end_is_unreadable(String opening) {
        assertThat(ParseFixture.of(opening.repeat(100_000)).outcome()).isInstanceOf(ParseResult.Unreadable.class);
    }

    @Test
    void the_data_of_a_page_may_be_nested_without_end() {
        var fixture = ParseFixture.of(PageFixtures.html("{\"dailyPapers\": [" + "[".repeat(100_000)));

        assertThat(fixture.outcome()).isInstanceOf(ParseResult.Unreadable.class);
    }

    @Test
    void elements_nested_without_end_keep_the_entries_before_them() {
        var page =
                "<html><article><h3><a href=/papers/1>Boats</a></h3></article>" + "<div>".repeat(100_000) + "</html>";

        assertThat(ParseFixture.of(page).titles()).containsExactly("Boats");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><a href=/papers/1>",
                "<article><h3><a href=/papers/1>x</a></h3></article>",
                "<article>",
                "<p data-props='\"dailyPapers\"'>"
            })
    void a_page_of_nothing_but_cards_is_read_in_time(String block) {
        assertTimeoutPreemptively(TIMEOUT, () -> ParseFixture.of("<html>" + block.repeat(70_000)));
    }

    @Test
    void a_page_of_endless_elements_is_too_large() {
        assertThat(fixture("<html>", "x", 40_000_000).outcome()).isEqualTo(TOO_LARGE);
        assertThat(ParseFixture.of("<html>" + "<b>".repeat(400_000)).outcome()).isEqualTo(TOO_LARGE);
    }

    @Test
    void a_page_ten_times_as_large_as_any_is_read() {
        var padding = "<p>" + "boats ".repeat(2_500_000) + "</p>";
        var fixture = ParseFixture.of(
                PageFixtures.html(PageFixtures.text("day-2024.json")).replace("</body>", padding + "</body>"));

        assertThat(fixture.entries()).hasSize(3);
    }

    @Test
    void the_data_of_a_page_may_be_megabytes_of_entities() {
        var item = PageFixtures.item("2506.90001", "Kites &amp; \\\"Boats\\\" &lt;EOS&gt;");
        var items = String.join(",", Collections.nCopies(20_000, item));
        var fixture = ParseFixture.of(
                PageFixtures.html("{\"dateString\": \"2025-06-25\", \"dailyPapers\": [" + items + "]}"));

        assertThat(fixture.entries()).hasSize(20_000);
        assertThat(fixture.entry(19_999).paper().title()).isEqualTo("Kites &amp; \"Boats\" &lt;EOS&gt;");
    }

    @Test
    void an_entry_without_end_breaks_an_array_and_what_came_before_is_kept() {
        var fixture = fixture("[" + PageFixtures.item("2506.90001", "Kites") + ", {\"title\": \"", "x", 60_000_000);

        assertThat(fixture.outcome())
                .isEqualTo(new ParseResult.Partial(
                        InputFormat.API_JSON, Message.text("Entry 2 is longer or deeper than any entry may be.")));
        assertThat(fixture.titles()).containsExactly("Kites");
    }

    @Test
    void a_line_without_end_affects_no_other_line() {
        var fixture = fixture("{\"title\": \"Kites\"}\n{\"title\": \"", "x", 60_000_000);

        assertThat(fixture.outcome()).isEqualTo(new ParseResult.Complete(InputFormat.JSON_LINES, null, false));
        assertThat(fixture.titles()).containsExactly("Kites");
        assertThat(fixture.rejected())
                .containsExactly(new ParsedItem.Rejected("line 2", "longer or deeper than any entry may be"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x ", "x\n", "Boats\n\n", "12\n", "- ", "·\n"})
    void text_without_end_is_unreadable(String block) {
        assertThat(fixture("May 22\n", block, 20_000_000).outcome())
                .isEqualTo(new ParseResult.Unreadable(
                        Message.text("This text is far longer than any copied page; nothing was read from it.")));
    }

    @Test
    void a_small_file_that_unpacks_to_very_much_is_given_up() {
        var zeros = PageFixtures.gzip(new byte[50_000_000]);
        var open = PageFixtures.gzip(("<html>" + " ".repeat(50_000_000)).getBytes(StandardCharsets.US_ASCII));

        assertThat(zeros.length).isLessThan(100_000);
        assertThat(ParseFixture.of(zeros).outcome())
                .isEqualTo(new ParseResult.Unreadable(Message.text("This is neither a page nor text.")));
        assertThat(ParseFixture.of(open).outcome()).isEqualTo(TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 17, 1000, 100_000})
    void random_bytes_are_unreadable(int length) {
        var random = new Random(length);
        for (int i = 0; i < 50; i++) {
            var bytes = new byte[length];
            random.nextBytes(bytes);

            assertThat(ParseFixture.of(bytes).entries()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[[",
                "{}",
                "{}{}",
                "[]]",
                "[,]",
                "\"",
                "null",
                "true",
                "-",
                "·",
                "[",
                "{",
                "{\"",
                "<",
                "<>",
                "<!",
                "<a",
                "<html",
                "<html><article>",
                "<article><h3>",
                "&",
                "&amp;",
                "#",
                "# ",
                "###",
                "[x](",
                "![x](https://x)",
                "---",
                "---\n---",
                "---\nexported: 2026-99-99\n---\n",
                "May 99",
                "\u0000",
                "\ufeff",
                "\ufeff\ufeff",
                "\r\r\r",
                "Submitted by",
                "·\n·\n·",
                "1\n2\n3",
                "[-]",
                "[-] 1",
                "https://",
                "\ud800"
            })
    void fragments_are_unreadable_or_empty(String scrap) {
        assertThat(ParseFixture.of(scrap).items()).isEmpty();
    }

    @Test
    void patterns_do_not_blow_up_on_long_lines() {
        var lines = List.of(
                "by ".repeat(100_000),
                "[".repeat(100_000),
                "[a](".repeat(50_000),
                "# ".repeat(100_000),
                "1.".repeat(100_000),
                "Published on ".repeat(50_000),
                "**a".repeat(50_000),
                "https://x/login?next=papers".repeat(10_000),
                "github ".repeat(50_000));
        for (var line : lines) {
            assertTimeoutPreemptively(TIMEOUT, () -> ParseFixture.of("May 22\n\n" + line + "\n\n" + line + "."));
        }
    }

    private static ParseFixture fixture(String start, String block, long length) {
        try (var stream = stream(start, block, length)) {
            return ParseFixture.of(stream, ParseFixture.NO_CONTEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A beginning followed by a repeated piece, generated while reading.
    private static InputStream stream(String start, String block, long length) {
        var first = start.getBytes(StandardCharsets.UTF_8);
        var rest = block.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read(byte[] into, int from, int most) {
                int read = 0;
                for (int next = read(); next >= 0 && read < most; next = ++read < most ? read() : -1) {
                    into[from + read] = (byte) next;
                }
                return read == 0 ? -1 : read;
            }

            @Override
            public int read() {
                if (at >= length) {
                    return -1;
                }
                long here = at++;
                return here < first.length
                        ? first[(int) here]
                        : rest[(int) ((here - first.length) % rest.length)] & 0xff;
            }
        };
    }
}
