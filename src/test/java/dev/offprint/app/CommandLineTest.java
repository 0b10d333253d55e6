package dev.offprint.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.StandardStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Conventions of the command line: days in words, ids on standard input, failures of standard output, errors in
/// sentences.
final class CommandLineTest {
    @TempDir
    Path folder;

    private TestTerminal terminal;

    @BeforeEach
    void two_papers() throws IOException {
        terminal = new TestTerminal(folder.resolve("data"));
        var file = Files.writeString(folder.resolve("a.jsonl"), """
            {"id": "2505.00001", "title": "Sparse gates", "authors": ["Ren\\\\'e Schilling"], "date": "2025-05-20"}
            {"id": "2505.00002", "title": "Dense gates", "date": "2025-05-21"}
            """);
        terminal.run("import", file.toString());
    }

    @Test
    void ids_come_from_standard_input() {
        var listed = terminal.run("list").out();

        assertThat(terminal.input(listed, "star", "-").code()).isZero();
        assertThat(terminal.run("list", "--starred").out()).contains("2505.00001", "2505.00002");

        var json = terminal.run("search", "sparse", "--json").out();
        terminal.input(json, "unstar", "-");
        assertThat(terminal.run("list", "--starred").out())
                .doesNotContain("2505.00001")
                .contains("2505.00002");
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, 2025-05-21",
        "today, 2025-05-22",
        "monday, 2025-05-19",
        "thu, 2025-05-22",
        "-7d, 2025-05-15",
        "-2w, 2025-05-08"
    })
    void days_are_written_in_words(String word, String day) {
        var words = terminal.run("digest", "--since", word);

        assertThat(words.code()).isZero();
        assertThat(words.err()).isEqualTo("Nothing unread was listed since " + day + "." + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list --date 2024-13-01 | '2024-13-01' is no day: write 2025-05-22, today, yesterday, monday or -7d",
                "list --month 2024-13 | '2024-13' is no month: write 2025-05",
                "fetch --base-url file:///etc | 'file:///etc' is no address of a server: write http://localhost:8080",
            },
            quoteCharacter = '`')
    void wrong_values_are_refused_in_a_sentence(String arguments, String sentence) {
        var refused = terminal.run(arguments.split(" ", -1));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(sentence).doesNotContain("Exception");
    }

    @Test
    void an_unknown_tag_is_an_error() {
        terminal.run("tag", "2505.00001", "thesis");

        var unknown = terminal.run("list", "--tag", "tehsis");

        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("No paper has the tag tehsis: did you mean thesis?");
    }

    @Test
    void a_mistyped_command_is_suggested() {
        var mistyped = terminal.run("serach", "gates");

        assertThat(mistyped.code()).isEqualTo(2);
        assertThat(mistyped.err()).contains("“serach” is no command, and no file either. Did you mean search?");
    }

    @Test
    void the_help_of_a_command_has_its_own_text_only() {
        var help = terminal.run("star", "--help").out();

        assertThat(help).contains("Stars papers").doesNotContain("Alone it opens the window", "An ID is an arXiv id");
    }

    @Test
    void quiet_prints_results_only() {
        var file = folder.resolve("a.jsonl").toString();

        assertThat(terminal.run("import", "--quiet", file).out()).isEmpty();
        assertThat(terminal.run("search", "-q", "nothing").err()).isEmpty();
        assertThat(terminal.run("search", "-q", "sparse").out()).contains("2505.00001");
    }

    @Test
    void numbers_are_english_in_any_locale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(terminal.run("stats").out()).contains(",").doesNotContainPattern("\\d\\.\\d");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_search_after_a_deleted_index_waits_for_the_new_one() throws IOException {
        try (var files = Files.walk(folder.resolve("data/index"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }

        assertThat(terminal.run("search", "sparse").out()).contains("2505.00001");
    }

    @Test
    void a_name_with_an_accent_is_found_without_it() {
        assertThat(terminal.run("search", "author:\"Rene Schilling\"").out()).contains("2505.00001");
    }

    @Test
    void a_full_standard_output_is_an_error_and_a_broken_pipe_is_none() {
        assertThat(onOutputThatFails("No space left on device").code()).isEqualTo(1);
        assertThat(onOutputThatFails("No space left on device").err())
                .contains("Standard output takes no more (No space left on device): the work was ended.");
        assertThat(onOutputThatFails("Broken pipe")).isEqualTo(new TestTerminal.Ran(0, "", ""));
    }

    private TestTerminal.Ran onOutputThatFails(String reason) {
        var err = new ByteArrayOutputStream();
        var streams = new StandardStreams(
                new ByteArrayInputStream(new byte[0]),
                StandardStreams.output(new OutputStream() {
                    @Override
                    public void write(int value) throws IOException {
                        throw new IOException(reason);
                    }
                }),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        var clock = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);
        int code = App.run(new String[] {"list"}, streams, clock, folder.resolve("data"));
        return new TestTerminal.Ran(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
