package dev.offprint.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineReaderTest {

    @Test
    void lines_come_one_by_one_and_the_last_needs_no_end() throws IOException {
        assertThat(lines("one\n\ntwo\r\nthree", 100)).containsExactly("1 one", "2 ", "3 two\r", "4 three");
    }

    @Test
    void a_text_that_ends_with_its_last_line_has_no_empty_line_behind_it() throws IOException {
        assertThat(lines("one\n", 100)).containsExactly("1 one");
    }

    @Test
    void an_empty_text_has_no_lines() throws IOException {
        assertThat(lines("", 100)).isEmpty();
    }

    @Test
    void a_line_as_long_as_allowed_is_read() throws IOException {
        assertThat(lines("a\n1234567\nb", 8)).containsExactly("1 a", "2 1234567", "3 b");
    }

    @Test
    void a_line_that_is_too_long_is_given_up_and_the_next_one_read() throws IOException {
        assertThat(lines("a\n" + "x".repeat(1000) + "\nb\n" + "y".repeat(1000), 8))
                .containsExactly("1 a", "2 too long", "3 b", "4 too long");
    }

    @Test
    void lines_longer_than_the_first_buffer_are_read_whole() throws IOException {
        var long1 = "x".repeat(200_000);
        var long2 = "y".repeat(70_000);

        assertThat(lines(long1 + "\na\n" + long2, 1_000_000)).containsExactly("1 " + long1, "2 a", "3 " + long2);
    }

    private static List<String> lines(String text, int longest) throws IOException {
        var lines = new LineReader(new StringReader(text), longest);
        var read = new ArrayList<String>();
        while (lines.next()) {
            var line =
                    lines.tooLong() ? "too long" : new String(lines.chars(), lines.from(), lines.to() - lines.from());
            read.add(lines.number() + " " + line);
        }
        return read;
    }
}
